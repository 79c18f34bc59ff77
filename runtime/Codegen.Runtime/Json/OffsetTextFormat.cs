using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Codegen.Runtime.Json;

/// <summary>Offsets from UTC in an API's own form, which often cannot express all of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OffsetTextFormat : ValueTextFormat<TimeSpan>
{
    private const int MinutesInAnHour = 60;

    private readonly string _write;
    private readonly int[] _minutes;
    private readonly int _maxHours;
    private readonly Regex[] _read;

    /// <summary>Makes a format.</summary>
    /// <param name="write">The pattern that is sent: + is the sign, h or hh the hours, mm the minutes, all else itself.</param>
    /// <param name="read">Further patterns that are read.</param>
    /// <param name="minutes">The minutes that can be expressed; none at all for any.</param>
    /// <param name="maxHours">The most hours either way.</param>
    public OffsetTextFormat(string write, string[] read, int[] minutes, int maxHours)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        _write = write;
        _minutes = minutes;
        _maxHours = maxHours;
        _read = Array.ConvertAll([write, .. read], ToExpression);
    }

    /// <inheritdoc/>
    public override string Write(TimeSpan value)
    {
        TimeSpan size = value.Duration();

        if (size.Ticks % TimeSpan.TicksPerMinute != 0 || !CanExpress(size))
        {
            throw new ArgumentException(
                $"The API cannot express the offset {value.ToString("c", CultureInfo.InvariantCulture)} from UTC: {DescribeLimits()}", nameof(value));
        }

        var text = new StringBuilder();

        for (int index = 0; index < _write.Length; index++)
        {
            index += Append(text, _write.AsSpan(index), value < TimeSpan.Zero ? '-' : '+', size);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override bool TryParse(string text, out TimeSpan value)
    {
        foreach (Regex expression in _read)
        {
            Match match = expression.Match(text);

            if (match.Success)
            {
                TimeSpan size = new(NumberOf(match, "h"), NumberOf(match, "m"), 0);
                value = match.Groups["s"].Value == "-" ? -size : size;
                return size < TimeSpan.FromDays(1);
            }
        }

        value = default;
        return false;
    }

    private bool CanExpress(TimeSpan size) =>
        size <= TimeSpan.FromHours(_maxHours)
        && (_minutes.Length == 0 || Array.IndexOf(_minutes, size.Minutes) >= 0)
        && (size.Minutes == 0 || _write.Contains("mm", StringComparison.Ordinal));

    private string DescribeLimits() => _minutes.Length == 0
        ? $"at most {_maxHours} hours either way."
        : $"at most {_maxHours} hours either way, with {string.Join(" or ", _minutes)} minutes.";

    /// <returns>How many more characters of the pattern were used up.</returns>
    private static int Append(StringBuilder text, ReadOnlySpan<char> pattern, char sign, TimeSpan size)
    {
        int hours = (int)size.TotalMinutes / MinutesInAnHour;

        switch (pattern)
        {
            case ['+', ..]:
                text.Append(sign);
                return 0;
            case ['h', 'h', ..]:
                text.Append(hours.ToString("00", CultureInfo.InvariantCulture));
                return 1;
            case ['h', ..]:
                text.Append(hours.ToString(CultureInfo.InvariantCulture));
                return 0;
            case ['m', 'm', ..]:
                text.Append(size.Minutes.ToString("00", CultureInfo.InvariantCulture));
                return 1;
            default:
                text.Append(pattern[0]);
                return 0;
        }
    }

    private static Regex ToExpression(string pattern)
    {
        string expression = Regex.Escape(pattern)
            .Replace("\\+", "(?<s>[+-])", StringComparison.Ordinal)
            .Replace("hh", "(?<H>[0-9]{2})", StringComparison.Ordinal)
            .Replace("h", "(?<h>[0-9]{1,2})", StringComparison.Ordinal)
            .Replace("<H>", "<h>", StringComparison.Ordinal)
            .Replace("mm", "(?<m>[0-5][0-9])", StringComparison.Ordinal);

        return new Regex($"^{expression}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    private static int NumberOf(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
}
