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
        switch (node["items"])
        {
            case null:
                return new AnySchema(new SchemaFacts(node.PointerOf("items")));
            case JsonArray:
                node.Simplify("items", "A list with a schema for each position", "a list of any JSON values");
                return new AnySchema(new SchemaFacts(node.PointerOf("items")));
            default:
                return node.Read("items");
        }
    }
}
