using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Tells which schemas of a list (<c>oneOf</c>, <c>anyOf</c>, the places of a tuple) stand for JSON null.</summary>
internal static class NullVariant
{
    private static readonly string[] SilentKeywords = ["type", "nullable", "title", "description"];

    public static bool Any(string keyword, JsonArray items) => items.Where((_, index) => Is(keyword, items, index)).Any();

    public static bool Is(string keyword, JsonArray items, int index) =>
        items[index] is JsonObject variant
        && (SaysNull(variant) || (keyword is "oneOf" or "anyOf" && items.Count == 2 && SaysNoMoreThanNullable(variant) && IsReference(items[1 - index])));

    private static bool SaysNull(JsonObject variant) =>
        JsonNodes.Text(variant["type"]) == "null"
        || (variant["type"] is JsonArray { Count: 1 } types && JsonNodes.Text(types[0]) == "null")
        || (variant["enum"] is JsonArray { Count: 1 } values && values[0] is null)
        || (variant.ContainsKey("const") && variant["const"] is null);

    // OpenAPI 3.0 has no other way to say that a reference may be null, and what is made from OData says it like this throughout.
    private static bool SaysNoMoreThanNullable(JsonObject variant) =>
        variant.All(member => SilentKeywords.Contains(member.Key))
        && ((JsonNodes.Text(variant["type"]) == "object" && JsonNodes.Flag(variant["nullable"]) == true)
            || (variant["type"] is JsonArray { Count: 2 } types && types.Any(type => JsonNodes.Text(type) == "object") && types.Any(type => JsonNodes.Text(type) == "null")));

    private static bool IsReference(JsonNode? item) => item is JsonObject other && other.ContainsKey("$ref");
}
