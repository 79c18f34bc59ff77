using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>
/// Compares an example with what came back. Members that no schema declares, that are null or that only the service sets may be
/// lost; numbers are compared by value, times by the moment that they mean, bytes in base64 without line breaks.
/// </summary>
internal static class JsonDifference
{
    /// <returns>Null where they are equal, else where they differ and how.</returns>
    public static string? Find(SchemaParts schema, JsonNode? expected, JsonNode? actual, string pointer = "") => (expected, actual) switch
    {
        (null, null) => null,
        (JsonObject before, JsonObject after) => OfObjects(schema, before, after, pointer),
        (JsonArray before, JsonArray after) => OfArrays(schema, before, after, pointer),
        (JsonValue before, JsonValue after) when AreEqual(schema, before, after) => null,
        _ => $"{pointer}: {Shown(expected)} became {Shown(actual)}",
    };

    private static string? OfObjects(SchemaParts schema, JsonObject before, JsonObject after, string pointer)
    {
        foreach (var (name, value) in before)
        {
            var member = schema.Member(name, value);
            if (after.TryGetPropertyValue(name, out var written))
            {
                if (Find(member, value, written, $"{pointer}/{name}") is { } difference)
                {
                    return difference;
                }
            }
            else if (value is not null && schema.Keeps(name) && !member.IsReadOnly)
            {
                return $"{pointer}/{name}: {Shown(value)} was lost";
            }
        }

        return after.Where(member => !before.ContainsKey(member.Key)).Select(member => $"{pointer}/{member.Key}: {Shown(member.Value)} was added").FirstOrDefault();
    }

    private static string? OfArrays(SchemaParts schema, JsonArray before, JsonArray after, string pointer)
    {
        if (before.Count != after.Count)
        {
            return $"{pointer}: {before.Count} items became {after.Count}";
        }

        return before.Select((item, index) => Find(schema.Item(item), item, after[index], $"{pointer}/{index}")).FirstOrDefault(difference => difference is not null);
    }

    private static bool AreEqual(SchemaParts schema, JsonValue before, JsonValue after)
    {
        if (before.GetValueKind() != after.GetValueKind())
        {
            return false;
        }

        return before.GetValueKind() switch
        {
            JsonValueKind.Number => AreEqualNumbers(schema, before.ToJsonString(), after.ToJsonString()),
            JsonValueKind.String => AreEqualTexts(before.GetValue<string>(), after.GetValue<string>()),
            _ => true,
        };
    }

    private static bool AreEqualNumbers(SchemaParts schema, string before, string after)
    {
        var first = double.Parse(before, CultureInfo.InvariantCulture);
        var second = double.Parse(after, CultureInfo.InvariantCulture);
        return schema.IsFormat("float") ? (float)first == (float)second : first == second;
    }

    private static bool AreEqualTexts(string before, string after) =>
        string.Equals(before, after, StringComparison.Ordinal) ||
        (DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var first) &&
            DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var second) && first == second) ||
        (Guid.TryParse(before, out var one) && Guid.TryParse(after, out var other) && one == other) ||
        (Bytes(before) is { } bytes && Bytes(after) is { } others && bytes.AsSpan().SequenceEqual(others));

    // With line breaks and without.
    private static byte[]? Bytes(string text)
    {
        var buffer = new byte[text.Length];
        return text.Length > 0 && Convert.TryFromBase64String(text, buffer, out var length) ? buffer[..length] : null;
    }

    private static string Shown(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        return text.Length <= 80 ? text : text[..80] + "...";
    }
}
