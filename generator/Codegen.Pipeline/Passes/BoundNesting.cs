using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>
/// Bounds how deep lists, maps and unions nest through references. They get no class of their own, so a list of itself would be
/// a type without end, and a long chain one that overflows the compiler's stack.
/// </summary>
public static class BoundNesting
{
    private const int MaxHeight = 16;

    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var named = model.Schemas.ToDictionary(schema => schema.Pointer, schema => schema.Schema, StringComparer.Ordinal);
        var heights = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = PostOrder.Of(named.Keys, pointer => named.TryGetValue(pointer, out var schema) ? Open(schema) : []);
        foreach (var pointer in order)
        {
            if (named.TryGetValue(pointer, out var schema))
            {
                named[pointer] = Cut(schema, heights, problems);
                heights[pointer] = Height(named[pointer], heights);
            }
        }

        return model with { Schemas = model.Schemas.Select(schema => schema with { Schema = named[schema.Pointer] }).ToEquatableArray() };
    }

    private static bool IsOpen(ApiSchema schema) => schema is ArraySchema or MapSchema or UnionSchema;

    /// <summary>Targets that are reached without an object in between.</summary>
    private static IEnumerable<string> Open(ApiSchema schema) => schema switch
    {
        ReferenceSchema reference => [reference.Target],
        _ when IsOpen(schema) => SchemaWalk.Children(schema).SelectMany(Open),
        _ => [],
    };

    private static int Height(ApiSchema schema, Dictionary<string, int> heights) => schema switch
    {
        ReferenceSchema reference => heights.TryGetValue(reference.Target, out var height) ? height : 0,
        _ when IsOpen(schema) => 1 + SchemaWalk.Children(schema).Select(child => Height(child, heights)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>Replaces the references that would close a circle or exceed the bound. Those inside of objects do neither.</summary>
    private static ApiSchema Cut(ApiSchema schema, Dictionary<string, int> heights, ProblemBag problems) => schema switch
    {
        ReferenceSchema reference => CutReference(reference, heights, problems),
        ArraySchema array => array with { Items = Cut(array.Items, heights, problems) },
        MapSchema map => map with { Values = Cut(map.Values, heights, problems) },
        UnionSchema union => union with
        {
            Variants = union.Variants.Select(variant => variant with { Schema = Cut(variant.Schema, heights, problems) }).ToEquatableArray(),
        },
        _ => schema,
    };

    private static ApiSchema CutReference(ReferenceSchema reference, Dictionary<string, int> heights, ProblemBag problems)
    {
        if (heights.TryGetValue(reference.Target, out var height) && height < MaxHeight)
        {
            return reference;
        }

        var what = heights.ContainsKey(reference.Target) ? "A chain of lists, maps or unions that is too long" : "A list, map or union that contains itself";
        problems.Add(ProblemId.ConstructSimplified, reference.Facts.Pointer, what, "any JSON value");
        return new AnySchema(reference.Facts);
    }
}
