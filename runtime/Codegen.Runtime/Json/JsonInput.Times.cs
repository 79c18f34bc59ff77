using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    /// <summary>
    /// Reads a date and time (RFC 3339 section 5.6). Also taken: a space for the <c>T</c>, an offset without colon, no
    /// seconds, a date alone; without an offset the time is taken as UTC. Digits beyond 100 ns are dropped.
    /// </summary>
    /// <returns>The time with its offset.</returns>
    /// <exception cref="JsonDataException">The value is not a date and time.</exception>
    public DateTimeOffset ReadDateTime()
    {
        EnterSingle();

        if (_reader.TokenType == JsonTokenType.String && Rfc3339.TryParse(PlainBytes(), out DateTimeOffset value))
        {
            return value;
        }

        throw Unexpected("A date and time (RFC 3339)");
    }

    /// <summary>Reads a date and time in a provider's own form; without an offset in it the time is taken as UTC.</summary>
    /// <param name="format">A custom format of .NET, such as <c>yyyy-MM-dd HH:mm:ss</c>.</param>
    /// <returns>The time with its offset.</returns>
    /// <exception cref="JsonDataException">The value does not have that form.</exception>
    public DateTimeOffset ReadDateTimeFormat(string format)
    {
        EnterSingle();

        if (_reader.TokenType is JsonTokenType.String or JsonTokenType.Number
            && DateTimeOffset.TryParseExact(ReadText(), format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value))
        {
            return value;
        }

        throw Unexpected("A date and time in the API's own form");
    }

    /// <summary>Reads a date (RFC 3339 <c>full-date</c>); a date and time is taken too if the time is midnight.</summary>
    /// <returns>The date.</returns>
    /// <exception cref="JsonDataException">The value is not a date.</exception>
    public DateOnly ReadDate()
    {
        EnterSingle();

        if (_reader.TokenType == JsonTokenType.String
            && Rfc3339.TryParse(PlainBytes(), out DateTimeOffset value)
            && value.TimeOfDay == TimeSpan.Zero)
        {
            return DateOnly.FromDateTime(value.DateTime);
        }

        throw Unexpected("A date");
    }

    /// <summary>Reads a time of day (RFC 3339 <c>partial-time</c>, seconds optional); a <c>Z</c> after it is dropped.</summary>
    /// <returns>The time.</returns>
    /// <exception cref="JsonDataException">The value is not a time.</exception>
    public TimeOnly ReadTime()
    {
        EnterSingle();

        if (_reader.TokenType == JsonTokenType.String && Rfc3339.TryParseTime(PlainBytes(), out TimeOnly value))
        {
            return value;
        }

        throw Unexpected("A time of day");
    }
}
