using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input;

/// <summary>Looks at values without ever throwing: a spec may hold anything anywhere.</summary>
internal static class JsonNodes
{
    public static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;

    /// <summary>The text of a scalar: YAML authors leave the quotes off, so <c>version: 1.10</c> is a number.</summary>
    public static string? Text(JsonNode? node) => KindOf(node) switch
    {
        JsonValueKind.String => node!.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => node!.ToJsonString(),
        _ => null,
    };

    /// <summary>The digits of a number as written.</summary>
    public static string? Number(JsonNode? node) => KindOf(node) == JsonValueKind.Number ? node!.ToJsonString() : null;

    public static bool? Flag(JsonNode? node) => KindOf(node) switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => node!.GetValue<string>() switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        },
        _ => null,
    };

    public static JsonNode? Member(JsonNode? node, string name) =>
        node is JsonObject parent && parent.TryGetPropertyValue(name, out var member) ? member : null;
}
