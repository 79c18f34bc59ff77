using System.Globalization;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>The patterns of formats.</summary>
internal static class FormatPatterns
{
    private const int Longest = 200;

    public static readonly TextRule Time = new(".NET's custom format of a date or a time, of two to 200 characters", IsTime);

    public static readonly TextRule Offset = new("a pattern of + for the sign, h or hh for the hours, mm for the minutes and other characters", IsOffset);

    /// <summary>Whether a pattern has a place for an offset, outside of quoted text.</summary>
    public static bool HasOffset(string pattern)
    {
        var quote = '\0';
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is 'z' or 'K')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One character alone would be one of .NET's standard formats, which depend on the culture.</summary>
    private static bool IsTime(string pattern)
    {
        if (pattern.Length is < 2 or > Longest)
        {
            return false;
        }

        try
        {
            _ = default(DateTime).ToString(pattern, CultureInfo.InvariantCulture);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsOffset(string pattern) =>
        pattern.Length <= Longest && pattern.IndexOf('+') >= 0 && pattern.IndexOf('+') == pattern.LastIndexOf('+') && pattern.IndexOf('h') >= 0;
}
