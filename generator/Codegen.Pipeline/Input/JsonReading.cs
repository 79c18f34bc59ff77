using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input;

/// <summary>How JSON tokens become values, for the tree and for the look-up of places alike.</summary>
internal static class JsonReading
{
    private const char Replacement = '\uFFFD';

    /// <summary>One level more than we accept, so that the limit is ours to report.</summary>
    public static readonly JsonReaderOptions Options = new() { MaxDepth = SpecLimits.Depth + 1 };

    public static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape: legal JSON, but no text can carry it any further.
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
        }
    }

    public static JsonValue Number(ref Utf8JsonReader reader) => JsonValue.Create(JsonElement.ParseValue(ref reader))!;

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(Plain(raw[i]));
            }
        }

        return WithoutLoneSurrogates(text).ToString();
    }

    private static char Plain(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };

    private static StringBuilder WithoutLoneSurrogates(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                text[i] = Replacement;
            }
        }

        return text;
    }
}
