using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>A list of types (OpenAPI 3.1): a union of the shapes that the schema has as each of them.</summary>
internal static class TypeListSchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        if (node.Types.Count < 2)
        {
            return null;
        }

        var bare = node.Without("title", "description", "readOnly", "writeOnly", "deprecated") with { AllowsNull = false };
        var variants = node.Types.Select(type => new UnionVariant(SchemaReader.ReadRest(bare with { Types = [type] }), []));
        return new UnionSchema(SchemaFactsReader.Read(node), [.. variants], null);
    }
}
