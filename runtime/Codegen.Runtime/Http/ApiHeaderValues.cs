using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>Reads headers as the types that a document declares. What is missing, or does not fit, is null; its text stays in the headers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiHeaderValues
{
    /// <summary>Reads a text.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="name">The header's name.</param>
    /// <returns>The text, or null.</returns>
    public static string? ReadText(ApiHeaders headers, string name)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return headers.TryGetValue(name, out string? value) ? value : null;
    }

    /// <summary>Reads a plain value, such as a number.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="headers">The headers.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="codec">Its codec.</param>
    /// <returns>The value, or null.</returns>
    public static T? ReadValue<T>(ApiHeaders headers, string name, JsonCodec<T> codec)
        where T : struct =>
        ReadText(headers, name) is string text && (TryParse(codec, Json(text.Trim(), true), out T value) || TryParse(codec, Json(text.Trim(), false), out value)) ? value : null;

    /// <summary>Reads a time, in the form of RFC 3339 or of HTTP (RFC 9110 section 5.6.7).</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="name">The header's name.</param>
    /// <returns>The time, or null.</returns>
    public static DateTimeOffset? ReadTime(ApiHeaders headers, string name) =>
        ReadValue(headers, name, JsonCodecs.DateTime)
        ?? (DateTimeOffset.TryParseExact(ReadText(headers, name)?.Trim(), "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time) ? time : null);

    /// <summary>Reads a list, separated by commas.</summary>
    /// <typeparam name="T">The type of the list.</typeparam>
    /// <param name="headers">The headers.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="codec">The codec of the list.</param>
    /// <returns>The list, or null.</returns>
    public static T? ReadList<T>(ApiHeaders headers, string name, JsonCodec<T> codec)
        where T : class
    {
        if (ReadText(headers, name) is not string text)
        {
            return null;
        }

        string[] items = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return TryParse(codec, List(items, true), out T? list) || TryParse(codec, List(items, false), out list) ? list : null;
    }

    private static string List(string[] items, bool asText) => $"[{string.Join(',', items.Select(item => Json(item, asText)))}]";

    private static string Json(string item, bool asText) => asText ? JsonValue.Create(item).ToJsonString() : item;

    private static bool TryParse<T>(JsonCodec<T> codec, string json, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = codec.Parse(System.Text.Encoding.UTF8.GetBytes(json));
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }
}
