namespace Codegen.Runtime.Json;

public ref partial struct JsonOutput
{
    /// <summary>Writes a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is null.</exception>
    public readonly void WriteText(string value)
    {
        if (value is null)
        {
            throw NoValue();
        }

        _check?.Text(value);
        _writer.WriteStringValue(value);
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The boolean.</param>
    public readonly void WriteBoolean(bool value)
    {
        _check?.Boolean(value);
        _writer.WriteBooleanValue(value);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public readonly void WriteInt32(int value)
    {
        _check?.Whole(value);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public readonly void WriteInt64(long value)
    {
        _check?.Whole(value);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a number in the shortest form that reads back the same.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is infinite or NaN, which JSON cannot hold.</exception>
    public readonly void WriteSingle(float value)
    {
        if (!float.IsFinite(value))
        {
            throw NotFinite();
        }

        _check?.Single(value);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a number in the shortest form that reads back the same.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is infinite or NaN, which JSON cannot hold.</exception>
    public readonly void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw NotFinite();
        }

        _check?.Double(value);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a decimal number with all its digits.</summary>
    /// <param name="value">The number.</param>
    public readonly void WriteDecimal(decimal value)
    {
        _check?.Decimal(value);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a GUID with hyphens, in lower case.</summary>
    /// <param name="value">The GUID.</param>
    public readonly void WriteGuid(Guid value) => _writer.WriteStringValue(value);

    /// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
    /// <param name="value">The date.</param>
    public readonly void WriteDate(DateOnly value) => _writer.WriteStringValue(Rfc3339.Format(value));

    /// <summary>Writes a time as <c>HH:mm:ss</c>, with a fraction where there is one.</summary>
    /// <param name="value">The time.</param>
    public readonly void WriteTime(TimeOnly value) => _writer.WriteStringValue(Rfc3339.Format(value));

    /// <summary>Writes a date and time (RFC 3339): seconds and offset always, <c>Z</c> for UTC, a fraction where there is one.</summary>
    /// <param name="value">The time.</param>
    public readonly void WriteDateTime(DateTimeOffset value) => _writer.WriteStringValue(Rfc3339.Format(value));

    /// <summary>Writes a date and time in a provider's own form; where that form shows no offset, the time is written in UTC.</summary>
    /// <param name="value">The time.</param>
    /// <param name="format">A custom format of .NET.</param>
    public readonly void WriteDateTimeFormat(DateTimeOffset value, string format) => _writer.WriteStringValue(Rfc3339.Format(value, format));

    /// <summary>Writes bytes as base64 with padding (RFC 4648 section 4).</summary>
    /// <param name="value">The bytes.</param>
    /// <exception cref="ArgumentException">The array is null.</exception>
    public readonly void WriteBytes(byte[] value)
    {
        if (value is null)
        {
            throw NoValue();
        }

        _writer.WriteBase64StringValue(value);
    }

    private readonly ArgumentException NotFinite() => new(
        _names is null
            ? "A number that is infinite or NaN cannot be sent as JSON."
            : $"The member '{_names.NameAt(_index)}' is infinite or NaN, which cannot be sent as JSON.");
}
