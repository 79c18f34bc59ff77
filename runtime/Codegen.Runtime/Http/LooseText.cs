using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>Writes values that have no single spelling outside JSON, such as unions and maps, as parameters and form fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LooseText
{
    /// <summary>The value as JSON; a JSON string loses its quotes, because in a query or a form a text stands for itself.</summary>
    /// <param name="codec">Writes the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>The text; null for null.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfJson<T>(JsonCodec<T> codec, T value)
    {
        var json = ApiText.OfJson(codec, value);
        if (json is null || !json.StartsWith('"'))
        {
            return json;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetString()!;
    }

    /// <summary>The entries of a map as pairs of texts.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="text">Writes a value.</param>
    /// <returns>The pairs in the map's order; null for null.</returns>
    [return: NotNullIfNotNull(nameof(map))]
    public static IReadOnlyList<KeyValuePair<string, string?>>? PairsOf<T>(IReadOnlyDictionary<string, T>? map, Func<T, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return map?.Select(entry => KeyValuePair.Create(entry.Key, text(entry.Value))).ToArray();
    }

    /// <summary>The members of an object, those that the API's description does not name at the end.</summary>
    /// <param name="pairs">The members that it names.</param>
    /// <param name="extras">The others; null for none.</param>
    /// <returns>All of them.</returns>
    public static IReadOnlyList<KeyValuePair<string, string?>> PairsWith(
        IReadOnlyList<KeyValuePair<string, string?>> pairs, IReadOnlyList<KeyValuePair<string, string?>>? extras) => [.. pairs, .. extras ?? []];
}
