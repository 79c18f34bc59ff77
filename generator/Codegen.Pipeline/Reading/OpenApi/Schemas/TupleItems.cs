using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Lists with a schema for each position: a list of whatever may stand at any of them.</summary>
internal static class TupleItems
{
    public static ApiSchema Read(SchemaNode node, string keyword, JsonArray places)
    {
        var facts = new SchemaFacts(node.PointerOf(keyword));
        if (places.Count is 0 or > SpecLimits.Variants)
        {
            return new AnySchema(facts);
        }

        var variants = UnionVariants.Read(node, keyword, places);
        if (keyword != "items" && node["items"] is JsonObject others)
        {
            variants.Add(node.ReadAt(others, node.PointerOf("items")));
        }

        facts = facts with { Nullable = NullVariant.Any(keyword, places) };
        return variants.Count switch
        {
            0 => new AnySchema(facts),
            1 => variants[0],
            _ when variants.TrueForAll(variant => variant is BooleanSchema) => variants[0],
            _ => UnionShortcuts.Read(node, facts, variants) ?? new UnionSchema(facts, [.. variants.Select(variant => new UnionVariant(variant, []))], null),
        };
    }
}
