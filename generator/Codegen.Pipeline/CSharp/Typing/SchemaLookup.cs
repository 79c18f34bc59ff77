using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>Finds what a reference names.</summary>
internal sealed class SchemaLookup(IEnumerable<NamedSchema> schemas)
{
    private const int LongestChain = 64;

    private readonly Dictionary<string, ApiSchema> _schemas = ToDictionary(schemas);

    /// <summary>The schema behind any number of references; nullable when any step is.</summary>
    public ApiSchema Resolve(ApiSchema schema)
    {
        var nullable = false;
        for (var i = 0; i < LongestChain; i++)
        {
            nullable |= schema.Facts.Nullable;
            if (schema is not ReferenceSchema reference)
            {
                return nullable && !schema.Facts.Nullable ? schema with { Facts = schema.Facts with { Nullable = true } } : schema;
            }

            if (!_schemas.TryGetValue(reference.Target, out var target))
            {
                break;
            }

            schema = target;
        }

        return new AnySchema(schema.Facts with { Nullable = nullable });
    }

    private static Dictionary<string, ApiSchema> ToDictionary(IEnumerable<NamedSchema> schemas)
    {
        var result = new Dictionary<string, ApiSchema>(StringComparer.Ordinal);
        foreach (var schema in schemas)
        {
            result[schema.Pointer] = schema.Schema;
        }

        return result;
    }
}
