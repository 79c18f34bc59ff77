using System.Text;

namespace Codegen.Runtime.Callbacks;

/// <summary>Reads queries and forms that anyone may have sent.</summary>
internal static class CallbackFields
{
    private const int MostFields = 1000;

    private static readonly UTF8Encoding Utf8 = new(false, true);

    /// <exception cref="CallbackException">There are too many fields, or a text is not encoded as it has to be.</exception>
    internal static IReadOnlyList<KeyValuePair<string, string>> Read(string text)
    {
        var fields = new List<KeyValuePair<string, string>>();

        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('&', start);
            end = end < 0 ? text.Length : end;
            string pair = text[start..end];
            start = end + 1;

            if (pair.Length == 0)
            {
                continue;
            }

            if (fields.Count == MostFields)
            {
                throw new CallbackException($"The callback has more than {MostFields} fields.");
            }

            int cut = pair.IndexOf('=', StringComparison.Ordinal);
            fields.Add(new(Decode(cut < 0 ? pair : pair[..cut]), cut < 0 ? string.Empty : Decode(pair[(cut + 1)..])));
        }

        return fields;
    }

    private static string Decode(string text)
    {
        try
        {
            byte[] bytes = Utf8.GetBytes(text.Replace('+', ' '));
            int length = 0;

            for (int index = 0; index < bytes.Length; index++)
            {
                if (bytes[index] == '%')
                {
                    bytes[length++] = HexOf(bytes, index + 1);
                    index += 2;
                }
                else
                {
                    bytes[length++] = bytes[index];
                }
            }

            return Utf8.GetString(bytes, 0, length);
        }
        catch (ArgumentException e) when (e is DecoderFallbackException or EncoderFallbackException)
        {
            throw new CallbackException("A text in the callback is not UTF-8.");
        }
    }

    private static byte HexOf(byte[] bytes, int at)
    {
        if (at + 1 >= bytes.Length || !char.IsAsciiHexDigit((char)bytes[at]) || !char.IsAsciiHexDigit((char)bytes[at + 1]))
        {
            throw new CallbackException("A percent sign in the callback is not followed by two hexadecimal digits.");
        }

        return Convert.FromHexString($"{(char)bytes[at]}{(char)bytes[at + 1]}")[0];
    }
}
