using System.Buffers;
using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>Percent-encoding (RFC 3986 section 2), one function for each place.</summary>
internal static class PercentEncoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    // Of the reserved characters those that cannot end or split a query: no '#', '&', '+' and, by RFC 3986, no brackets.
    private static readonly SearchValues<char> InReserved = SearchValues.Create(Unreserved + ":/?@!$'()*,;=");

    private static readonly SearchValues<char> InPathLiteral = SearchValues.Create(Unreserved + "/:@!$&'()*+,;=");

    /// <summary>Everything but unreserved characters is encoded.</summary>
    internal static string Component(string text) => Uri.EscapeDataString(text);

    /// <summary>For application/x-www-form-urlencoded: everything but letters, digits and <c>*-._</c>; a space is a plus (URL Standard, section 5.2).</summary>
    internal static string Form(string text) => Uri.EscapeDataString(text)
        .Replace("%20", "+", StringComparison.Ordinal)
        .Replace("%2A", "*", StringComparison.Ordinal)
        .Replace("~", "%7E", StringComparison.Ordinal);

    /// <summary>For parameters that may keep reserved characters; what is percent-encoded already stays (RFC 6570 section 3.2.3).</summary>
    internal static string Reserved(string text) => Encode(text, InReserved);

    /// <summary>As <see cref="Reserved"/>, but a space is a plus.</summary>
    internal static string FormReserved(string text) => string.Join('+', text.Split(' ').Select(Reserved));

    /// <summary>For the literal parts of a path as it is in the API's description.</summary>
    internal static string PathLiteral(string text) => Encode(text, InPathLiteral);

    private static string Encode(string text, SearchValues<char> kept)
    {
        if (text.AsSpan().IndexOfAnyExcept(kept) < 0)
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 16);

        for (int index = 0; index < text.Length;)
        {
            char c = text[index];
            bool triplet = c == '%' && index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);

            if (triplet || kept.Contains(c))
            {
                encoded.Append(c);
                index++;
                continue;
            }

            int length = char.IsHighSurrogate(c) && index + 1 < text.Length ? 2 : 1;
            encoded.Append(Uri.EscapeDataString(text[index..(index + length)]));
            index += length;
        }

        return encoded.ToString();
    }
}
