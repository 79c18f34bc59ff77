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

        var (least, most) = ConstraintReader.Counts(node, "minItems", "maxItems");
        return new ArraySchema(SchemaFactsReader.Read(node), Items(node), least, most)
        {
            UniqueItems = JsonNodes.Flag(node["uniqueItems"]) == true,
        };
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
