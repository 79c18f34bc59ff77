using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>The values of an enum with the names and words that several families of tools keep beside them.</summary>
internal static class EnumMembers
{
    public static List<EnumMember> Read(SchemaNode node, List<JsonNode?> values, bool isInteger)
    {
        var names = node["x-enum-varnames"] ?? node["x-enumNames"] ?? node["x-enum-names"];
        var words = node["x-enum-descriptions"] ?? node["x-enumDescriptions"];
        var members = new List<EnumMember>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < values.Count; i++)
        {
            var text = JsonNodes.Text(values[i]);
            var value = isInteger ? SchemaNumbers.Integer(text) : text;
            if (value is null || !seen.Add(value))
            {
                continue;
            }

            var azure = AzureEntry(node, value);
            members.Add(new EnumMember(
                value,
                Beside(names, value, i) ?? JsonNodes.Text(JsonNodes.Member(azure, "name")),
                Beside(words, value, i) ?? JsonNodes.Text(JsonNodes.Member(azure, "description"))));
        }

        return members;
    }

    /// <summary>What a list says at the same position, or a map under the same value.</summary>
    private static string? Beside(JsonNode? hints, string value, int index) => hints switch
    {
        JsonArray list when index < list.Count => NotBlank(JsonNodes.Text(list[index])),
        JsonObject map => NotBlank(JsonNodes.Text(JsonNodes.Member(map, value))),
        _ => null,
    };

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static JsonNode? AzureEntry(SchemaNode node, string value) =>
        JsonNodes.Member(node["x-ms-enum"], "values") is JsonArray entries
            ? entries.FirstOrDefault(entry => JsonNodes.Text(JsonNodes.Member(entry, "value")) == value)
            : null;
}
