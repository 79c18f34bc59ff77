using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary><c>oneOf</c> and <c>anyOf</c>, and the many things that are said with them and are no unions.</summary>
internal static class UnionSchemaReader
{
    private static readonly string[] RuleKeywords = ["required", "not", "title", "description"];

    public static ApiSchema? Read(SchemaNode node)
    {
        var keyword = node["oneOf"] is JsonArray { Count: > 0 } ? "oneOf" : "anyOf";
        if (node[keyword] is not JsonArray { Count: > 0 } items)
        {
            return null;
        }

        var rest = node.Without("oneOf", "anyOf", "discriminator");
        if (keyword == "oneOf" && node["anyOf"] is JsonArray { Count: > 0 } others && !others.All(IsRule))
        {
            node.Simplify("anyOf", "A schema with both oneOf and anyOf", "its oneOf");
        }

        if (items.All(IsRule))
        {
            // "Either a or b must be there" says nothing about the shape.
            return SchemaReader.ReadRest(rest);
        }

        if (Width(node, items.Count) is > SpecLimits.Variants and var width)
        {
            return TooWide(node, keyword, width);
        }

        var union = Union(node, keyword, items);
        return AllOfSchemaReader.HasShape(rest)
            ? new AllOfSchema(SchemaFactsReader.Read(node), [SchemaReader.ReadRest(rest with { IsPart = true }), union])
            : union;
    }

    private static ApiSchema Union(SchemaNode node, string keyword, JsonArray items)
    {
        var outer = SchemaFactsReader.Read(node);
        outer = outer with { Nullable = outer.Nullable || NullVariant.Any(keyword, items) };
        var variants = UnionVariants.Read(node, keyword, items);
        return variants.Count switch
        {
            > SpecLimits.Variants => TooWide(node, keyword, variants.Count),
            0 => new AnySchema(outer),
            1 => SchemaFactsReader.Wrap(outer, variants[0]),
            _ => UnionShortcuts.Read(node, outer, variants)
                ?? new UnionSchema(outer, [.. DiscriminatorReader.Assign(node, variants)], DiscriminatorReader.Name(node)),
        };
    }

    private static int Width(SchemaNode node, int variants) =>
        Math.Max(variants, (JsonNodes.Member(node["discriminator"], "mapping") as JsonObject)?.Count ?? 0);

    private static AnySchema TooWide(SchemaNode node, string keyword, int width)
    {
        node.Simplify(keyword, $"A union of {width} shapes", "any JSON value");
        return new AnySchema(SchemaFactsReader.Read(node));
    }

    private static bool IsRule(JsonNode? item) =>
        item is JsonObject { Count: > 0 } variant && variant.All(member => RuleKeywords.Contains(member.Key));
}
