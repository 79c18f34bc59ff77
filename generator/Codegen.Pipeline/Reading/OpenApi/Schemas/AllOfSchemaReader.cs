using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary><c>allOf</c>, with what stands beside it as one more part.</summary>
internal static class AllOfSchemaReader
{
    private static readonly string[] Shapes =
    [
        "properties", "additionalProperties", "patternProperties", "required", "items", "enum", "const", "allOf", "oneOf", "anyOf",
    ];

    /// <summary>The schema says more than facts and a type.</summary>
    public static bool HasShape(SchemaNode node) => Shapes.Any(node.Has) || Opens(node["unevaluatedProperties"]);

    public static bool HasShape(JsonObject json) => Shapes.Any(json.ContainsKey) || Opens(json["unevaluatedProperties"]);

    // Where it is "false" it stands beside unions and enums too, and says nothing that the others do not.
    private static bool Opens(JsonNode? unevaluated) => unevaluated is JsonObject || JsonNodes.KindOf(unevaluated) == JsonValueKind.True;

    public static ApiSchema? Read(SchemaNode node)
    {
        if (node["allOf"] is not JsonArray { Count: > 0 } items)
        {
            return null;
        }

        var facts = SchemaFactsReader.Read(node);
        var rest = node.Without("allOf");
        var hasRest = HasShape(rest);

        // One part and a few words is how OpenAPI 3.0 says "this reference, but nullable" or "with another description".
        var single = items.Count == 1 && !hasRest;
        var parts = new List<ApiSchema>();
        for (var i = 0; i < items.Count; i++)
        {
            parts.Add(node.ReadAt(items[i], JsonPointer.Append(node.PointerOf("allOf"), i), isPart: node.IsPart || !single));
        }

        if (single)
        {
            return SchemaFactsReader.Wrap(facts, parts[0]);
        }

        if (hasRest)
        {
            parts.Add(SchemaReader.ReadRest(rest with { IsPart = true }));
        }

        return new AllOfSchema(facts, [.. parts]);
    }
}
