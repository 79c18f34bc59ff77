using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>
/// Removes every <see cref="AllOfSchema"/>. Named schemas are merged once each, after those they are made of, so neither long
/// chains nor many paths to one base cost more than their size.
/// </summary>
public static class MergeAllOf
{
    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var raw = model.Schemas.ToDictionary(named => named.Pointer, named => named.Schema, StringComparer.Ordinal);
        var merged = new Dictionary<string, ApiSchema>(StringComparer.Ordinal);
        var merger = new AllOfMerger(raw, merged, problems);
        var order = PostOrder.Of(
            model.Schemas.Select(named => named.Pointer),
            pointer => raw.TryGetValue(pointer, out var schema) ? Needs(schema) : []);
        foreach (var pointer in order)
        {
            if (raw.TryGetValue(pointer, out var schema))
            {
                merged.Add(pointer, SchemaWalk.Map(schema, merger.Merge));
            }
        }

        var whole = ModelWalk.MapOperations(model, merger.Merge) with
        {
            Schemas = model.Schemas.Select(named => named with { Schema = merged[named.Pointer] }).ToEquatableArray(),
        };
        return ModelWalk.Map(whole, Settle);
    }

    /// <summary>What no part declared stays undeclared: a stale name in a list of required ones is a common slip.</summary>
    private static ApiSchema Settle(ApiSchema schema) => schema switch
    {
        ObjectSchema { AlsoRequired.IsEmpty: true } => schema,
        ObjectSchema { Properties.IsEmpty: true } item =>
            new MapSchema(item.Facts, item.Additional ?? new AnySchema(new SchemaFacts(item.Facts.Pointer + "/additionalProperties"))),
        ObjectSchema item => item with { AlsoRequired = [] },
        _ => schema,
    };

    /// <summary>What must be merged before: the references that are parts of an allOf anywhere inside, and what these are made of.</summary>
    private static IEnumerable<string> Needs(ApiSchema schema)
    {
        var open = new Stack<(ApiSchema Schema, bool IsPart)>();
        open.Push((schema, true));
        while (open.Count > 0)
        {
            var (next, isPart) = open.Pop();
            if (next is ReferenceSchema reference && isPart)
            {
                yield return reference.Target;
            }

            var arePart = next is AllOfSchema || (isPart && next is UnionSchema);
            foreach (var child in SchemaWalk.Children(next))
            {
                open.Push((child, arePart));
            }
        }
    }
}
