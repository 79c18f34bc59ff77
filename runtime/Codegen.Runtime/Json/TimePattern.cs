using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>Patterns of dates and times in the invariant culture, one to write and all to read.</summary>
internal sealed class TimePattern
{
    private readonly DateTimeFormatInfo _culture;

    /// <param name="write">The pattern that is sent.</param>
    /// <param name="read">Further patterns that are read.</param>
    /// <param name="letters">Whether names of months and am and pm are in small letters (-1), capitals (1) or as usual (0).</param>
    internal TimePattern(string write, string[] read, int letters)
    {
        WritePattern = Exact(write);
        Patterns = [WritePattern, .. read.Select(Exact)];
        _culture = CultureFor(letters);
    }

    internal string WritePattern { get; }

    internal string[] Patterns { get; }

    internal IFormatProvider Culture => _culture;

    /// <summary>Whether a pattern shows an offset, apart from letters in quotes.</summary>
    internal static bool HasOffset(string pattern)
    {
        char quote = '\0';

        for (int index = 0; index < pattern.Length; index++)
        {
            char c = pattern[index];

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

        return false;
    }

    // A pattern of one character would be one of .NET's standard formats.
    private static string Exact(string pattern) => pattern.Length == 1 ? "%" + pattern : pattern;

    private static DateTimeFormatInfo CultureFor(int letters)
    {
        DateTimeFormatInfo invariant = DateTimeFormatInfo.InvariantInfo;

        if (letters == 0)
        {
            return invariant;
        }

        Func<string, string> change = letters < 0 ? text => text.ToLowerInvariant() : text => text.ToUpperInvariant();
        var culture = (DateTimeFormatInfo)invariant.Clone();
        culture.AMDesignator = change(invariant.AMDesignator);
        culture.PMDesignator = change(invariant.PMDesignator);
        culture.MonthNames = Array.ConvertAll(invariant.MonthNames, text => change(text));
        culture.MonthGenitiveNames = culture.MonthNames;
        culture.AbbreviatedMonthNames = Array.ConvertAll(invariant.AbbreviatedMonthNames, text => change(text));
        culture.AbbreviatedMonthGenitiveNames = culture.AbbreviatedMonthNames;
        culture.DayNames = Array.ConvertAll(invariant.DayNames, text => change(text));
        culture.AbbreviatedDayNames = Array.ConvertAll(invariant.AbbreviatedDayNames, text => change(text));
        return culture;
    }
}
