using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>Follows <c>$ref</c> within a document.</summary>
internal sealed class References(JsonObject root)
{
    private const int LongestChain = 32;

    public JsonObject Root => root;

    /// <summary>What stands beside a reference counts: since OpenAPI 3.1.</summary>
    public bool ReadsBesideReferences { get; } =
        root["openapi"] is JsonValue version && version.TryGetValue(out string? text) && text.StartsWith("3.", StringComparison.Ordinal) && !text.StartsWith("3.0", StringComparison.Ordinal);

    /// <summary>The object itself, or what it refers to; null where that is no object or leads nowhere.</summary>
    public JsonObject? Resolve(JsonNode? node)
    {
        for (var i = 0; i < LongestChain && node is JsonObject members; i++)
        {
            if (members["$ref"] is not JsonValue reference || !reference.TryGetValue(out string? target))
            {
                return members;
            }

            node = Find(target);
        }

        return null;
    }

    private JsonNode? Find(string target)
    {
        if (target == "#")
        {
            return root;
        }

        if (!target.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonNode? node = root;
        foreach (var part in target[2..].Split('/'))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject members => members[name],
                JsonArray items when int.TryParse(name, out var index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }
}
