using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>
/// Decodes bodies. HttpContent fails on <c>utf8</c>, <c>windows-1251</c> and unknown names, so the table is our own, and
/// closed.
/// </summary>
internal sealed class BodyCharset
{
    internal static readonly BodyCharset Utf8 = new(new UTF8Encoding(false, true), null);

    private static readonly BodyCharset Latin1 = new(Encoding.Latin1, null);
    private static readonly BodyCharset Utf16Le = new(new UnicodeEncoding(false, false, true), null);
    private static readonly BodyCharset Utf16Be = new(new UnicodeEncoding(true, false, true), null);
    private static readonly BodyCharset Windows1251 = new(null, CodePages.Windows1251);
    private static readonly BodyCharset Windows1252 = new(null, CodePages.Windows1252);

    private readonly Encoding? _encoding;
    private readonly string? _upperHalf;

    private BodyCharset(Encoding? encoding, string? upperHalf)
    {
        _encoding = encoding;
        _upperHalf = upperHalf;
    }

    /// <summary>The charset of a body: a byte order mark wins, then the declared name, then UTF-8; null for an unknown name.</summary>
    internal static BodyCharset? Detect(ReadOnlySpan<byte> body, string? name)
    {
        if (body.StartsWith("\uFEFF"u8))
        {
            return Utf8;
        }

        if (body is [0xFF, 0xFE, ..])
        {
            return Utf16Le;
        }

        if (body is [0xFE, 0xFF, ..])
        {
            return Utf16Be;
        }

        return name?.Trim().Trim('"', '\'').ToLowerInvariant() switch
        {
            null or "" => body is [0, not 0, ..] ? Utf16Be : body is [not 0, 0, ..] ? Utf16Le : Utf8,
            "utf-8" or "utf8" or "us-ascii" or "ascii" => Utf8,
            "iso-8859-1" or "iso8859-1" or "latin1" => Latin1,
            "utf-16" or "utf16" => body is [0, ..] ? Utf16Be : Utf16Le,
            "utf-16le" => Utf16Le,
            "utf-16be" => Utf16Be,
            "windows-1251" or "cp1251" => Windows1251,
            "windows-1252" or "cp1252" => Windows1252,
            _ => null,
        };
    }

    /// <summary>The text without its byte order mark, or null if the bytes are not of this charset.</summary>
    internal string? Decode(ReadOnlySpan<byte> body)
    {
        try
        {
            string text = _upperHalf is null ? _encoding!.GetString(body) : DecodeUpperHalf(body, _upperHalf);
            text = text.StartsWith('\uFEFF') ? text[1..] : text;
            return _upperHalf is not null && text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string DecodeUpperHalf(ReadOnlySpan<byte> body, string upperHalf)
    {
        var text = new StringBuilder(body.Length);

        foreach (byte b in body)
        {
            text.Append(b < 128 ? (char)b : upperHalf[b - 128]);
        }

        return text.ToString();
    }
}
