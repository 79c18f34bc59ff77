using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    /// <summary>Reads a text. A number or a boolean is taken as its own text, because providers change their minds.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="JsonDataException">The value is null, an object or an array, or the text is not valid Unicode.</exception>
    public string ReadText()
    {
        EnterSingle();

        return _reader.TokenType switch
        {
            JsonTokenType.String => _reader.GetString()!,
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(_reader.ValueSpan),
            _ => throw Unexpected("A text"),
        };
    }

    /// <summary>Reads a boolean: <c>true</c> and <c>false</c>, also in a string, and 0 and 1.</summary>
    /// <returns>The boolean.</returns>
    /// <exception cref="JsonDataException">The value is neither.</exception>
    public bool ReadBoolean()
    {
        EnterSingle();

        switch (_reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String or JsonTokenType.Number:
                ReadOnlySpan<byte> text = PlainBytes();

                if (text.SequenceEqual("1"u8) || Ascii.EqualsIgnoreCase(text, "true"u8))
                {
                    return true;
                }

                if (text.SequenceEqual("0"u8) || Ascii.EqualsIgnoreCase(text, "false"u8))
                {
                    return false;
                }

                break;
        }

        throw Unexpected("A boolean");
    }

    /// <summary>Reads a GUID (RFC 9562), with or without hyphens or braces.</summary>
    /// <returns>The GUID.</returns>
    /// <exception cref="JsonDataException">The value is not one.</exception>
    public Guid ReadGuid()
    {
        EnterSingle();

        if (_reader.TokenType == JsonTokenType.String
            && (_reader.TryGetGuid(out Guid value) || Guid.TryParse(_reader.GetString(), out value)))
        {
            return value;
        }

        throw Unexpected("A GUID");
    }

    /// <summary>Reads base64 (RFC 4648 section 4), also in the URL alphabet and without padding (section 5).</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonDataException">The value is not base64.</exception>
    public byte[] ReadBytes()
    {
        EnterSingle();

        if (_reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected("A base64 text");
        }

        if (_reader.TryGetBytesFromBase64(out byte[]? bytes))
        {
            return bytes;
        }

        string text = _reader.GetString()!.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        text = text.PadRight((text.Length + 3) / 4 * 4, '=');

        if (!Base64.IsValid(text))
        {
            throw Unexpected("A base64 text");
        }

        return Convert.FromBase64String(text);
    }

    /// <summary>The bytes of a number or of a string, unescaped.</summary>
    private readonly ReadOnlySpan<byte> PlainBytes() =>
        _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(_reader.GetString()!) : _reader.ValueSpan;
}
