using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>Dates and times of RFC 3339: strict when written, tolerant when read.</summary>
internal static class Rfc3339
{
    private const long TicksPerMinute = TimeSpan.TicksPerMinute;

    /// <summary>Seconds and offset always, a fraction only where there is one, <c>Z</c> for UTC.</summary>
    internal static string Format(DateTimeOffset value)
    {
        string format = value.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        string text = value.ToString(format, CultureInfo.InvariantCulture);
        return text + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));
    }

    internal static string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Format(TimeOnly value) =>
        value.ToString(value.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>A provider's own format; one that shows no offset shows UTC, which is also what reading assumes.</summary>
    internal static string Format(DateTimeOffset value, string format) =>
        (HasOffset(format) ? value : value.ToUniversalTime()).ToString(format, CultureInfo.InvariantCulture);

    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;

        if (!TryTakeDate(ref text, out DateOnly date))
        {
            return false;
        }

        long ticks = 0;
        long offset = 0;

        if (!text.IsEmpty)
        {
            if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' '))
            {
                return false;
            }

            text = text[1..];

            if (!TryTakeTime(ref text, out ticks) || !TryTakeOffset(ref text, out offset) || !text.IsEmpty)
            {
                return false;
            }
        }

        long local = date.ToDateTime(TimeOnly.MinValue).Ticks + ticks;
        long utc = local - offset;

        if (local > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(offset));
        return true;
    }

    internal static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        bool parsed = TryTakeTime(ref text, out long ticks)
            && (text.IsEmpty || text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8))
            && ticks < TimeSpan.TicksPerDay;
        value = parsed ? new TimeOnly(ticks) : default;
        return parsed;
    }

    private static bool TryTakeDate(ref ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;

        if (text.Length < 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..10], out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        text = text[10..];
        return true;
    }

    private static bool TryTakeTime(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;

        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out int hour) || !TryDigits(text[3..5], out int minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }

        ticks = ((hour * 60L) + minute) * TicksPerMinute;
        text = text[5..];

        if (text.IsEmpty || text[0] != ':')
        {
            return true;
        }

        // Second 60 is a leap second (RFC 3339 section 5.7), which .NET has no place for: the next second it is.
        if (text.Length < 3 || !TryDigits(text[1..3], out int second) || second > 60)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        text = text[3..];
        return TryTakeFraction(ref text, ref ticks);
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.IsEmpty || text[0] is not ((byte)'.' or (byte)','))
        {
            return true;
        }

        int used = 1;

        for (long unit = TimeSpan.TicksPerSecond / 10; used < text.Length && text[used] is >= (byte)'0' and <= (byte)'9'; unit /= 10, used++)
        {
            ticks += (text[used] - '0') * unit;
        }

        text = text[used..];
        return used > 1;
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<byte> text, out long offset)
    {
        offset = 0;

        if (text.IsEmpty || text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8))
        {
            text = [];
            return true;
        }

        bool negative = text[0] == '-';

        if ((!negative && text[0] != '+') || text.Length < 3 || !TryDigits(text[1..3], out int hours))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = text[3..];
        rest = !rest.IsEmpty && rest[0] == ':' ? rest[1..] : rest;
        int minutes = 0;

        if (!rest.IsEmpty && (rest.Length != 2 || !TryDigits(rest, out minutes) || minutes > 59))
        {
            return false;
        }

        offset = ((hours * 60L) + minutes) * TicksPerMinute * (negative ? -1 : 1);
        text = [];
        return Math.Abs(offset) <= 14 * TimeSpan.TicksPerHour;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;

        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    private static bool HasOffset(string format)
    {
        char quote = '\0';

        for (int index = 0; index < format.Length; index++)
        {
            char c = format[index];

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '\\')
            {
                index++;
            }
            else if (c is 'z' or 'K')
            {
                return true;
            }
        }

        return format.Length == 1;
    }
}
