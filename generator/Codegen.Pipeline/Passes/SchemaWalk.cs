using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Passes;

/// <summary>Goes through schemas. Inline nesting was bounded when they were read, so recursion over it is safe; references are not followed.</summary>
internal static class SchemaWalk
{
    /// <summary>Rewrites a schema from the inside out.</summary>
    public static ApiSchema Map(ApiSchema schema, Func<ApiSchema, ApiSchema> rewrite) => rewrite(schema switch
    {
        ArraySchema array => array with { Items = Map(array.Items, rewrite) },
        MapSchema map => map with { Values = Map(map.Values, rewrite) },
        ObjectSchema item => item with
        {
            Properties = item.Properties.Select(property => property with { Schema = Map(property.Schema, rewrite) }).ToEquatableArray(),
            Additional = item.Additional is null ? null : Map(item.Additional, rewrite),
        },
        UnionSchema union => union with
        {
            Variants = union.Variants.Select(variant => variant with { Schema = Map(variant.Schema, rewrite) }).ToEquatableArray(),
        },
        AllOfSchema all => all with { Parts = all.Parts.Select(part => Map(part, rewrite)).ToEquatableArray() },
        _ => schema,
    });

    /// <summary>The schemas directly inside of a schema.</summary>
    public static IEnumerable<ApiSchema> Children(ApiSchema schema) => schema switch
    {
        ArraySchema array => [array.Items],
        MapSchema map => [map.Values],
        ObjectSchema { Additional: { } additional } item => item.Properties.Select(property => property.Schema).Append(additional),
        ObjectSchema item => item.Properties.Select(property => property.Schema),
        UnionSchema union => union.Variants.Select(variant => variant.Schema),
        AllOfSchema all => all.Parts,
        _ => [],
    };

    /// <summary>Targets of the references inside of a schema.</summary>
    public static IEnumerable<string> Targets(ApiSchema schema)
    {
        var open = new Stack<ApiSchema>();
        open.Push(schema);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next is ReferenceSchema reference)
            {
                yield return reference.Target;
            }

            foreach (var child in Children(next))
            {
                open.Push(child);
            }
        }
    }
}
