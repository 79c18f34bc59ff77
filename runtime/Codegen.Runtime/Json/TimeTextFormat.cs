using System.ComponentModel;
using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>Times of day in an API's own form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TimeTextFormat : ValueTextFormat<TimeOnly>
{
    private readonly TimePattern _pattern;

    /// <summary>Makes a format.</summary>
    /// <param name="write">The pattern that is sent, a custom format of .NET.</param>
    /// <param name="read">Further patterns that are read.</param>
    /// <param name="letters">Whether names and am and pm are in small letters (-1), capitals (1) or as usual (0).</param>
    public TimeTextFormat(string write, string[] read, int letters) => _pattern = new TimePattern(write, read, letters);

    /// <inheritdoc/>
    public override string Write(TimeOnly value) => value.ToString(_pattern.WritePattern, _pattern.Culture);

    /// <inheritdoc/>
    public override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, _pattern.Patterns, _pattern.Culture, DateTimeStyles.None, out value);
}
