using System.Globalization;
using System.Text;

namespace Codegen.Runtime.Json;

/// <summary>
/// Dates of mail and HTTP headers: exact when written. Read are also the older forms that RFC 5322 section 4.3 and RFC 9110
/// section 5.6.7 list, a weekday that does not fit, and RFC 3339; without a zone, or with one that nobody knows, it is UTC.
/// </summary>
internal static class MailDates
{
    private const int Longest = 100;
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static readonly string[] Times = ["H':'mm':'ss", "H':'mm", "H':'mm':'ss'.'FFFFFFF"];

    /// <summary>With the value's own offset: <c>Sun, 06 Nov 1994 09:49:37 +0100</c>.</summary>
    internal static string Format(DateTimeOffset value) =>
        value.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + value.ToString("zzz", CultureInfo.InvariantCulture).Remove(3, 1);

    /// <summary>In UTC: <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    internal static string FormatHttp(DateTimeOffset value) => value.ToString("R", CultureInfo.InvariantCulture);

    internal static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;

        if (text.Length > Longest)
        {
            return false;
        }

        if (Rfc3339.TryParse(Encoding.UTF8.GetBytes(text), out value))
        {
            return true;
        }

        int comment = text.IndexOf('(', StringComparison.Ordinal);
        List<string> words = [.. (comment < 0 ? text : text[..comment]).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries)];

        if (words.Count > 0 && char.IsAsciiLetter(words[0][0]))
        {
            words.RemoveAt(0);
        }

        if (words.Count > 0 && words[0].Split('-') is { Length: 3 } parts)
        {
            words.RemoveAt(0);
            words.InsertRange(0, parts);
        }

        return words switch
        {
            [var day, var month, var year, var time] => TryMake(day, month, year, time, "GMT", out value)
                || TryMake(month, day, time, year, "GMT", out value),
            [var day, var month, var year, var time, var zone] => TryMake(day, month, year, time, zone, out value),
            _ => false,
        };
    }

    private static bool TryMake(string day, string month, string year, string time, string zone, out DateTimeOffset value)
    {
        value = default;

        if (!TryNumber(day, 2, out int dayNumber) || !TryNumber(year, 4, out int yearNumber)
            || MonthOf(month) is not int monthNumber || OffsetOf(zone) is not TimeSpan offset)
        {
            return false;
        }

        yearNumber += year.Length switch
        {
            2 => yearNumber < 50 ? 2000 : 1900,
            3 => 1900,
            _ => 0,
        };

        // Second 60 is a leap second, which .NET has no place for: the next second it is.
        bool isLeap = time.EndsWith(":60", StringComparison.Ordinal);

        if (yearNumber < 1 || dayNumber < 1 || dayNumber > DateTime.DaysInMonth(yearNumber, monthNumber)
            || !TimeOnly.TryParseExact(isLeap ? string.Concat(time.AsSpan(0, time.Length - 2), "59") : time, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly clock))
        {
            return false;
        }

        long local = new DateOnly(yearNumber, monthNumber, dayNumber).ToDateTime(clock).Ticks + (isLeap ? TimeSpan.TicksPerSecond : 0);
        long utc = local - offset.Ticks;

        if (local > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }

    private static bool TryNumber(string text, int most, out int number)
    {
        number = 0;
        return text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int? MonthOf(string text)
    {
        int at = text.Length < 3 ? -1 : Months.IndexOf(text[..3], StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at % 3 == 0 ? (at / 3) + 1 : null;
    }

    /// <summary>Null where a number is no offset.</summary>
    private static TimeSpan? OffsetOf(string zone)
    {
        if (zone[0] is not ('+' or '-'))
        {
            return TimeSpan.FromHours(zone.ToUpperInvariant() switch
            {
                "EDT" => -4,
                "EST" or "CDT" => -5,
                "CST" or "MDT" => -6,
                "MST" or "PDT" => -7,
                "PST" => -8,
                _ => 0,
            });
        }

        string digits = zone[1..].Replace(":", string.Empty, StringComparison.Ordinal);

        if (digits.Length != 4 || !TryNumber(digits, 4, out int number) || number % 100 > 59 || number > 1400)
        {
            return null;
        }

        var size = new TimeSpan(number / 100, number % 100, 0);
        return zone[0] == '-' ? -size : size;
    }
}
