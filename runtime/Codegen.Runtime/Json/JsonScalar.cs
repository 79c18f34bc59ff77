using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>A text, a number or a flag that an API's description names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonScalar
{
    private readonly JsonTokenType _kind;
    private readonly string _text;
    private readonly decimal? _number;

    private JsonScalar(JsonTokenType kind, string text)
    {
        _kind = kind;
        _text = text;
        _number = kind == JsonTokenType.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The scalar.</returns>
    public static JsonScalar OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(JsonTokenType.String, text);
    }

    /// <summary>A number.</summary>
    /// <param name="number">Its JSON text.</param>
    /// <returns>The scalar.</returns>
    public static JsonScalar OfNumber(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return new(JsonTokenType.Number, number);
    }

    /// <summary>A flag.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>The scalar.</returns>
    public static JsonScalar OfFlag(bool flag) => new(flag ? JsonTokenType.True : JsonTokenType.False, flag ? "true" : "false");

    /// <summary>Whether a value is this very one; numbers are compared by value, and a number is never a text.</summary>
    internal bool Is(in Utf8JsonReader value) => value.TokenType == _kind && _kind switch
    {
        JsonTokenType.String => value.ValueTextEquals(_text),
        JsonTokenType.Number => _number is decimal number ? value.TryGetDecimal(out decimal other) && other == number : value.ValueSpan.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(_text)),
        _ => true,
    };

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (_kind == JsonTokenType.String)
        {
            writer.WriteStringValue(_text);
        }
        else
        {
            writer.WriteRawValue(_text);
        }
    }

    internal string Text => _text;
}
