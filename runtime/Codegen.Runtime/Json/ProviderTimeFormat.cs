using System.ComponentModel;
using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>Times that an API writes with or without an offset.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProviderTimeFormat : ValueTextFormat<ProviderTime>
{
    private readonly TimePattern _pattern;

    /// <summary>Makes a format.</summary>
    /// <param name="write">The pattern that is sent, a custom format of .NET.</param>
    /// <param name="read">Further patterns that are read.</param>
    /// <param name="letters">Whether names and am and pm are in small letters (-1), capitals (1) or as usual (0).</param>
    public ProviderTimeFormat(string write, string[] read, int letters) => _pattern = new TimePattern(write, read, letters);

    /// <inheritdoc/>
    public override string Write(ProviderTime value)
    {
        if (value.TryGetMoment(out DateTimeOffset? moment))
        {
            return moment.Value.ToString(_pattern.WritePattern, _pattern.Culture);
        }

        string pattern = Array.Find(_pattern.Patterns, pattern => !TimePattern.HasOffset(pattern))
            ?? throw new ArgumentException("The API wants a time with its offset from UTC.", nameof(value));
        return value.LocalTime.ToString(pattern, _pattern.Culture);
    }

    /// <inheritdoc/>
    public override bool TryParse(string text, out ProviderTime value)
    {
        foreach (string pattern in _pattern.Patterns)
        {
            if (TimePattern.HasOffset(pattern))
            {
                if (DateTimeOffset.TryParseExact(text, pattern, _pattern.Culture, DateTimeStyles.None, out DateTimeOffset moment))
                {
                    value = ProviderTime.FromDateTimeOffset(moment);
                    return true;
                }
            }
            else if (DateTime.TryParseExact(text, pattern, _pattern.Culture, DateTimeStyles.None, out DateTime local))
            {
                value = new ProviderTime(local);
                return true;
            }
        }

        value = default;
        return false;
    }
}
