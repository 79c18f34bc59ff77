using System.ComponentModel;
using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>Moments that an API writes with their offset.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MomentTextFormat : ValueTextFormat<DateTimeOffset>
{
    private readonly TimePattern _pattern;

    /// <summary>Makes a format.</summary>
    /// <param name="write">The pattern that is sent, a custom format of .NET.</param>
    /// <param name="read">Further patterns that are read.</param>
    /// <param name="letters">Whether names and am and pm are in small letters (-1), capitals (1) or as usual (0).</param>
    public MomentTextFormat(string write, string[] read, int letters) => _pattern = new TimePattern(write, read, letters);

    /// <inheritdoc/>
    public override string Write(DateTimeOffset value) => value.ToString(_pattern.WritePattern, _pattern.Culture);

    /// <inheritdoc/>
    public override bool TryParse(string text, out DateTimeOffset value)
    {
        foreach (string pattern in _pattern.Patterns)
        {
            // Without an offset .NET would take that of this machine.
            if (TimePattern.HasOffset(pattern) && DateTimeOffset.TryParseExact(text, pattern, _pattern.Culture, DateTimeStyles.None, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }
}
