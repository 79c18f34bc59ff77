using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a whole number of 32 bits, also in a string or with a zero fraction (<c>1.0</c>).</summary>
    /// <returns>The number.</returns>
    /// <exception cref="JsonDataException">The value is not a whole number or out of range.</exception>
    public int ReadInt32()
    {
        ReadOnlySpan<byte> text = NumberBytes();

        if (Utf8Parser.TryParse(text, out int value, out int used) && used == text.Length)
        {
            return value;
        }

        return (int)ReadWhole(text, int.MinValue, int.MaxValue);
    }

    /// <summary>Reads a whole number of 64 bits, also in a string or with a zero fraction (<c>1.0</c>).</summary>
    /// <returns>The number.</returns>
    /// <exception cref="JsonDataException">The value is not a whole number or out of range.</exception>
    public long ReadInt64()
    {
        ReadOnlySpan<byte> text = NumberBytes();

        if (Utf8Parser.TryParse(text, out long value, out int used) && used == text.Length)
        {
            return value;
        }

        return (long)ReadWhole(text, long.MinValue, long.MaxValue);
    }

    /// <summary>Reads a number of 32-bit binary floating point, also in a string.</summary>
    /// <returns>The number, never infinite and never NaN.</returns>
    /// <exception cref="JsonDataException">The value is not a number or too large.</exception>
    public float ReadSingle()
    {
        if (float.TryParse(NumberBytes(), Decimals, CultureInfo.InvariantCulture, out float value) && float.IsFinite(value))
        {
            return value;
        }

        throw Fault("A number in the range of 32-bit floating point was expected.");
    }

    /// <summary>Reads a number of 64-bit binary floating point, also in a string.</summary>
    /// <returns>The number, never infinite and never NaN.</returns>
    /// <exception cref="JsonDataException">The value is not a number or too large.</exception>
    public double ReadDouble()
    {
        if (double.TryParse(NumberBytes(), Decimals, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value))
        {
            return value;
        }

        throw Fault("A number in the range of 64-bit floating point was expected.");
    }

    /// <summary>Reads a decimal number, also in a string; digits beyond the 28th or so are rounded.</summary>
    /// <returns>The number, with the zeros at its end.</returns>
    /// <exception cref="JsonDataException">The value is not a number or out of range.</exception>
    public decimal ReadDecimal()
    {
        if (decimal.TryParse(NumberBytes(), Decimals, CultureInfo.InvariantCulture, out decimal value))
        {
            return value;
        }

        throw Fault("A decimal number was expected.");
    }

    private ReadOnlySpan<byte> NumberBytes()
    {
        EnterSingle();

        return _reader.TokenType switch
        {
            JsonTokenType.Number => _reader.ValueSpan,
            JsonTokenType.String => PlainBytes(),
            _ => throw Unexpected("A number"),
        };
    }

    private readonly decimal ReadWhole(ReadOnlySpan<byte> text, decimal lowest, decimal highest)
    {
        if (decimal.TryParse(text, Decimals, CultureInfo.InvariantCulture, out decimal value)
            && decimal.Truncate(value) == value && value >= lowest && value <= highest)
        {
            return value;
        }

        throw Fault($"A whole number from {lowest.ToString(CultureInfo.InvariantCulture)} to {highest.ToString(CultureInfo.InvariantCulture)} was expected.");
    }
}
