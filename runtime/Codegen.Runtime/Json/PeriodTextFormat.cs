using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Two moments in one text.</summary>
/// <param name="moments">The form of each.</param>
/// <param name="separator">The text between them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodTextFormat(ValueTextFormat<DateTimeOffset> moments, string separator) : ValueTextFormat<TimePeriod>
{
    /// <inheritdoc/>
    public override string Write(TimePeriod value) => value.To < value.From
        ? throw new ArgumentException("The period ends before it begins.", nameof(value))
        : moments.Write(value.From) + separator + moments.Write(value.To);

    /// <inheritdoc/>
    public override bool TryParse(string text, out TimePeriod value)
    {
        value = default;

        if (text is null)
        {
            return false;
        }

        // The separator may occur in the moments, too.
        for (int at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, at + 1, StringComparison.Ordinal))
        {
            if (moments.TryParse(text[..at], out DateTimeOffset from) && moments.TryParse(text[(at + separator.Length)..], out DateTimeOffset to))
            {
                value = new TimePeriod(from, to);
                return true;
            }
        }

        return false;
    }
}
