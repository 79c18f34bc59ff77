using System.ComponentModel;
using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>A limit of numbers. Whole and decimal numbers are compared exactly with limits that <see cref="decimal"/> holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonBound
{
    private readonly decimal? _exact;
    private readonly double _near;

    /// <summary>Makes a limit.</summary>
    /// <param name="digits">The number as the description writes it.</param>
    /// <exception cref="FormatException">The text is no number.</exception>
    public JsonBound(string digits)
    {
        Digits = digits;
        _near = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        _exact = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact : null;
    }

    internal string Digits { get; }

    /// <summary>Below zero where the value is smaller than the limit.</summary>
    internal int Compare(decimal value) => _exact is decimal exact ? value.CompareTo(exact) : ((double)value).CompareTo(_near);

    internal int Compare(double value) => value.CompareTo(_near);

    /// <summary>Compares what is written: the shortest digits of the value, not those of its double.</summary>
    internal int Compare(float value) => value.CompareTo((float)_near);

    internal bool Divides(decimal value) => _exact is not decimal exact || exact == 0 || value % exact == 0;

    /// <summary>Judges the digits that are written; numbers beyond <see cref="decimal"/> are let through.</summary>
    internal bool Divides(string written) =>
        !decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) || Divides(value);
}
