using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>Comparisons of a filter, by the rules of RFC 9535 (2.3.5.2.2).</summary>
internal static class PathComparison
{
    /// <param name="left">No value at all equals only no value at all.</param>
    public static bool Holds(List<JsonNode?> left, string comparison, List<JsonNode?> right) => comparison switch
    {
        "==" => AreEqual(left, right),
        "!=" => !AreEqual(left, right),
        "<" => IsLess(left, right),
        ">" => IsLess(right, left),
        "<=" => IsLess(left, right) || AreEqual(left, right),
        _ => IsLess(right, left) || AreEqual(left, right),
    };

    private static bool AreEqual(List<JsonNode?> left, List<JsonNode?> right)
    {
        if (left.Count != 1 || right.Count != 1)
        {
            return left.Count == 0 && right.Count == 0;
        }

        return Number(left[0]) is { } one && Number(right[0]) is { } other ? one == other : JsonNode.DeepEquals(left[0], right[0]);
    }

    private static bool IsLess(List<JsonNode?> left, List<JsonNode?> right)
    {
        if (left.Count != 1 || right.Count != 1)
        {
            return false;
        }

        if (Number(left[0]) is { } one && Number(right[0]) is { } other)
        {
            return one < other;
        }

        return JsonNodes.KindOf(left[0]) == JsonValueKind.String && JsonNodes.KindOf(right[0]) == JsonValueKind.String
            && string.CompareOrdinal(left[0]!.GetValue<string>(), right[0]!.GetValue<string>()) < 0;
    }

    private static double? Number(JsonNode? node) =>
        JsonNodes.Number(node) is { } digits && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
