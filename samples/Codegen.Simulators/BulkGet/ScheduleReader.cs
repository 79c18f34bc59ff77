using System.Globalization;
using System.Text.RegularExpressions;

namespace Codegen.Simulators.BulkGet;

/// <summary>Reads when a message is to go out: a date, a time and an offset, each in a form of its own.</summary>
internal static partial class ScheduleReader
{
    public static DateTimeOffset Read(string date, string time, string gmt)
    {
        var clock = TimeForm().Match(time);
        var offset = OffsetForm().Match(gmt);
        if (!DateOnly.TryParseExact(date, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !clock.Success || !offset.Success)
        {
            throw new BulkGetRefusal(BulkGetRefusal.MissingParameter, $"Not a time for a schedule: {date}, {time}, {gmt}");
        }

        var hour = Number(clock, "hour");
        var distance = new TimeSpan(Number(offset, "hour"), Number(offset, "minute"), 0);
        if (hour > 12 || distance > new TimeSpan(12, 30, 0))
        {
            throw new BulkGetRefusal(BulkGetRefusal.MissingParameter, "Hours go from 0 to 12");
        }

        var moment = day.ToDateTime(new TimeOnly((hour % 12) + (clock.Groups["half"].Value == "pm" ? 12 : 0), Number(clock, "minute")));
        return new DateTimeOffset(moment, offset.Groups["sign"].Value == "-" ? -distance : distance);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<hour>[01][0-9]):(?<minute>[0-5][0-9]) (?<half>am|pm)$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeForm();

    [GeneratedRegex("^(GMT )?(?<sign>[+-])(?<hour>[01]?[0-9]):(?<minute>00|30)$", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetForm();
}
