using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>The charset of parameters. A character that it does not have is never replaced by another one.</summary>
internal sealed class ParameterCharset
{
    private readonly Encoding? _encoding;
    private readonly string _upperHalf;

    private ParameterCharset(Encoding? encoding, string upperHalf = "")
    {
        _encoding = encoding;
        _upperHalf = upperHalf;
    }

    /// <exception cref="ArgumentException">The charset is not known.</exception>
    internal static ParameterCharset Of(string name) => name switch
    {
        "utf-8" => new(new UTF8Encoding(false, true)),
        "us-ascii" => new(Strict("us-ascii")),
        "iso-8859-1" => new(Strict("iso-8859-1")),
        "utf-16" => new(new UnicodeEncoding(true, false, true)),
        "windows-1251" => new(null, CodePages.Windows1251),
        "windows-1252" => new(null, CodePages.Windows1252),
        _ => throw new ArgumentException("The charset is not known.", nameof(name)),
    };

    /// <summary>The bytes of a text; null where the charset does not have all of it.</summary>
    internal byte[]? Encode(string text)
    {
        if (_encoding is null)
        {
            return EncodeUpperHalf(text);
        }

        try
        {
            return _encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Strict(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private byte[]? EncodeUpperHalf(string text)
    {
        var bytes = new byte[text.Length];

        for (int index = 0; index < text.Length; index++)
        {
            char c = text[index];
            int place = _upperHalf.IndexOf(c, StringComparison.Ordinal);

            // U+FFFD stands in the tables for bytes that mean nothing.
            if (c >= 128 && (place < 0 || c == '\uFFFD'))
            {
                return null;
            }

            bytes[index] = (byte)(c < 128 ? c : place + 128);
        }

        return bytes;
    }
}
