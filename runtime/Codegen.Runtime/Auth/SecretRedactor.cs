using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Codegen.Runtime.Auth;

/// <summary>Replaces secrets that a server sends back, in every spelling in which they come back.</summary>
internal sealed class SecretRedactor
{
    private const string Mask = "***";
    private const int ShortestCutSecret = 4;

    private readonly string[] _secrets;
    private readonly string[] _spellings;
    private readonly byte[][] _utf8;

    internal SecretRedactor(IEnumerable<string> secrets)
    {
        _secrets = [.. secrets.Distinct(StringComparer.Ordinal)];

        // The longest first: a short spelling may be a part of a long one.
        _spellings = _secrets.SelectMany(SpellingsOf).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length).ToArray();
        _utf8 = Array.ConvertAll(_spellings, Encoding.UTF8.GetBytes);
        LongestSpelling = _spellings.Length == 0 ? 0 : _spellings[0].Length;
    }

    internal int LongestSpelling { get; }

    /// <summary>The same with further secrets.</summary>
    internal SecretRedactor With(IEnumerable<string> secrets) => new(_secrets.Concat(secrets));

    internal bool Occurs(string text) => Array.Exists(_spellings, spelling => text.Contains(spelling, StringComparison.Ordinal));

    internal bool Occurs(ReadOnlySpan<byte> utf8)
    {
        foreach (byte[] spelling in _utf8)
        {
            if (utf8.IndexOf(spelling) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    internal string Redact(string text)
    {
        foreach (string spelling in _spellings)
        {
            text = text.Replace(spelling, Mask, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Redacts a text whose end was cut off, where a secret may have been cut in two.</summary>
    internal string RedactCut(string text)
    {
        text = Redact(text);

        foreach (string spelling in _spellings)
        {
            for (int length = Math.Min(spelling.Length - 1, text.Length); length >= ShortestCutSecret; length--)
            {
                if (text.AsSpan().EndsWith(spelling.AsSpan(0, length), StringComparison.Ordinal))
                {
                    return string.Concat(text.AsSpan(0, text.Length - length), Mask);
                }
            }
        }

        return text;
    }

    private static IEnumerable<string> SpellingsOf(string secret)
    {
        string percent = Uri.EscapeDataString(secret);
        yield return secret;
        yield return percent;
        yield return LowerHex(percent);

        // As forms have it; WebUtility leaves some characters as they are that our forms encode.
        yield return percent.Replace("%20", "+", StringComparison.Ordinal);
        yield return LowerHex(percent.Replace("%20", "+", StringComparison.Ordinal));
        yield return WebUtility.UrlEncode(secret);
        yield return LowerHex(WebUtility.UrlEncode(secret));
        yield return WebUtility.HtmlEncode(secret);
        yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));

        string json = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        yield return json;
        yield return json.Replace("/", "\\/", StringComparison.Ordinal);
        yield return JavaScriptEncoder.Default.Encode(secret);
        yield return LowerUnicodeEscapes(JavaScriptEncoder.Default.Encode(secret));
    }

    private static string LowerHex(string text) => LowerAfter(text, "%", 2);

    private static string LowerUnicodeEscapes(string text) => LowerAfter(text, "\\u", 4);

    private static string LowerAfter(string text, string mark, int digits)
    {
        var lower = new StringBuilder(text);

        for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            for (int index = at + mark.Length; index < Math.Min(text.Length, at + mark.Length + digits); index++)
            {
                lower[index] = char.ToLowerInvariant(lower[index]);
            }
        }

        return lower.ToString();
    }
}
