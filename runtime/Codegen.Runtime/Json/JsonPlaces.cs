using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>A whole document in which values are found by JSON pointer (RFC 6901), without a tree of it.</summary>
internal readonly ref struct JsonPlaces
{
    private readonly ReadOnlySpan<byte> _document;
    private readonly JsonReaderOptions _options;

    private JsonPlaces(ReadOnlySpan<byte> document, JsonReaderOptions options)
    {
        _document = document;
        _options = options;
    }

    /// <summary>Reads a document to its end.</summary>
    /// <exception cref="JsonDataException">It is broken, cut off, nested too deep, or goes on after its end.</exception>
    internal static JsonPlaces Open(ReadOnlySpan<byte> utf8, JsonTolerance tolerance)
    {
        ReadOnlySpan<byte> document = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var options = new JsonReaderOptions { MaxDepth = JsonInput.MaxDepth, AllowTrailingCommas = tolerance.HasFlag(JsonTolerance.TrailingCommas) };
        var reader = new Utf8JsonReader(document, options);

        try
        {
            bool hasAny = false;

            while (reader.Read())
            {
                hasAny = true;
            }

            return hasAny ? new JsonPlaces(document, options) : throw new JsonDataException("There is no JSON.", "$");
        }
        catch (Exception e) when (e is JsonException and not JsonDataException or InvalidOperationException)
        {
            throw new JsonDataException("The JSON is broken or nested too deep.", JsonPath.At(document, long.MaxValue, options));
        }
    }

    /// <summary>Goes to a value.</summary>
    /// <param name="pointer">Where it stands; empty for the whole document.</param>
    /// <param name="value">Stands on the value's first token.</param>
    internal bool TryFind(string pointer, out Utf8JsonReader value)
    {
        value = new Utf8JsonReader(_document, _options);
        value.Read();

        foreach (string segment in pointer.Length == 0 ? [] : pointer[1..].Split('/'))
        {
            string name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

            if (!(value.TokenType == JsonTokenType.StartArray ? TryEnterItem(ref value, name) : TryEnterMember(ref value, name)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The bytes of a value that was found.</summary>
    internal ReadOnlySpan<byte> SliceAt(Utf8JsonReader value)
    {
        int start = (int)value.TokenStartIndex;
        value.Skip();
        return _document[start..(int)value.BytesConsumed];
    }

    /// <summary>The text of a text, number or flag; null for anything else.</summary>
    internal static string? ScalarText(Utf8JsonReader value) => value.TokenType switch
    {
        JsonTokenType.String => TextOf(value),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(value.ValueSpan),
        _ => null,
    };

    /// <summary>The place as a path, for messages.</summary>
    internal static string PathOf(string pointer) =>
        pointer.Length == 0 ? "$" : pointer[1..].Split('/').Aggregate("$", JsonPath.Member);

    private static string? TextOf(Utf8JsonReader value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Not valid Unicode: such a text tells nothing.
            return null;
        }
    }

    // Of members with the same name the last one counts, as everywhere.
    private static bool TryEnterMember(ref Utf8JsonReader value, string name)
    {
        if (value.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        Utf8JsonReader found = default;
        bool isFound = false;

        while (value.Read() && value.TokenType != JsonTokenType.EndObject)
        {
            bool isMeant = value.ValueTextEquals(name);
            value.Read();

            if (isMeant)
            {
                found = value;
                isFound = true;
            }

            value.Skip();
        }

        value = isFound ? found : value;
        return isFound;
    }

    private static bool TryEnterItem(ref Utf8JsonReader value, string index)
    {
        if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int left))
        {
            return false;
        }

        while (value.Read() && value.TokenType != JsonTokenType.EndArray)
        {
            if (left-- == 0)
            {
                return true;
            }

            value.Skip();
        }

        return false;
    }
}
