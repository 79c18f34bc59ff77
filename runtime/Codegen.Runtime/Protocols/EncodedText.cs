using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Codegen.Runtime.Protocols;

/// <summary>Writes the texts of parameters as an API wants them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EncodedText
{
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly UnicodeEncoding Utf16 = new(true, false, true);

    /// <summary>A text in an encoding.</summary>
    /// <param name="name">The parameter, for the exception.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>The encoded text; null for null.</returns>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair, which no encoding of Unicode expresses.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string name, string? text, TextEncoding encoding)
    {
        if (text is null || encoding == TextEncoding.Plain)
        {
            return text;
        }

        try
        {
            return encoding switch
            {
                TextEncoding.Utf16BigEndianHex => Convert.ToHexString(Utf16.GetBytes(text)),
                TextEncoding.Utf8Hex => Convert.ToHexString(Utf8.GetBytes(text)),
                _ => Convert.ToBase64String(Utf8.GetBytes(text)),
            };
        }
        catch (EncoderFallbackException)
        {
            // The original exception tells the character; a text may be a secret.
            throw new ArgumentException("The text has half of a surrogate pair, which cannot be sent.", name);
        }
    }

    /// <summary>The digits of a text alone.</summary>
    /// <param name="name">The parameter, for the exception.</param>
    /// <param name="text">The text, or null.</param>
    /// <returns>The digits 0 to 9 in their order; null for null.</returns>
    /// <exception cref="ArgumentException">There is no digit in the text, or more than digits and the signs that numbers are grouped by: to drop it could make another number.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? DigitsOf(string name, string? text)
    {
        if (text is null)
        {
            return null;
        }

        string digits = string.Concat(text.Where(char.IsAsciiDigit));

        if (digits.Length == 0 || text.Any(static c => !char.IsAsciiDigit(c) && !"+ -.()/\u00a0".Contains(c, StringComparison.Ordinal)))
        {
            throw new ArgumentException("A number must have digits 0 to 9, and nothing else but signs that group them.", name);
        }

        return digits;
    }
}
