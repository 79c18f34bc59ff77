using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Lists.</summary>
internal static class ArraySchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        if (node.Type != "array")
        {
            return null;
        }

        var facts = SchemaFactsReader.Read(node);
        var (least, most) = ConstraintReader.Counts(node, "minItems", "maxItems");
        var list = new ArraySchema(facts, Items(node), least, most)
        {
            UniqueItems = JsonNodes.Flag(node["uniqueItems"]) == true,
        };
        return MayBeItem(node) ? ListOrItem(list, facts) : list;
    }

    /// <summary>
    /// Items say nothing of what is no list. Where the type is left out and the items are a choice, that often is all that a
    /// converter left of a choice of the value itself.
    /// </summary>
    private static bool MayBeItem(SchemaNode node) =>
        !node.IsPart && !node.Json.ContainsKey("type") && node["items"] is JsonObject items && (IsChoice(items["oneOf"]) || IsChoice(items["anyOf"]));

    private static bool IsChoice(JsonNode? variants) => variants is JsonArray { Count: > 1 };

    private static UnionSchema ListOrItem(ArraySchema list, SchemaFacts facts)
    {
        var items = list.Items is UnionSchema { Discriminator: null } union ? union.Variants : [new UnionVariant(list.Items, [])];
        return new UnionSchema(facts, [.. items, new UnionVariant(list with { Facts = new SchemaFacts(facts.Pointer) }, [])], null);
    }

    private static ApiSchema Items(SchemaNode node)
    {
        // OpenAPI 3.1 has a schema for each position in prefixItems, older JSON Schema in items.
        var places = node["prefixItems"] is JsonArray ? "prefixItems" : "items";
        if (node[places] is JsonArray list)
        {
            return TupleItems.Read(node, places, list);
        }

        return JsonNodes.KindOf(node["items"]) is JsonValueKind.Null or JsonValueKind.True or JsonValueKind.False ? new AnySchema(new SchemaFacts(node.PointerOf("items"))) : node.Read("items");
    }
}
