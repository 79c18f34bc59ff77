using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>Writes values as the text of parameters and form fields. Null in, null out; never depends on the culture.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ApiText
{
    /// <summary>The text itself.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfText(string? value) => value;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfBoolean(bool? value) => value is bool set ? set ? "true" : "false" : null;

    /// <summary>The number in decimal digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfInt32(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in decimal digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfInt64(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back the same.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The number is infinite or NaN.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfSingle(float? value) =>
        value is float set && !float.IsFinite(set) ? throw NotFinite(nameof(value)) : value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back the same.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The number is infinite or NaN.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfDouble(double? value) =>
        value is double set && !double.IsFinite(set) ? throw NotFinite(nameof(value)) : value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>All digits, those at the end included.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfDecimal(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>With hyphens, in lower case.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfGuid(Guid? value) => value?.ToString("D");

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfDate(DateOnly? value) => value is DateOnly date ? Rfc3339.Format(date) : null;

    /// <summary><c>HH:mm:ss</c>, with a fraction where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfTime(TimeOnly? value) => value is TimeOnly time ? Rfc3339.Format(time) : null;

    /// <summary>RFC 3339: seconds and offset always, <c>Z</c> for UTC, a fraction where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfDateTime(DateTimeOffset? value) => value is DateTimeOffset time ? Rfc3339.Format(time) : null;

    /// <summary>A provider's own form; where it shows no offset, the time is written in UTC.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">A custom format of .NET.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfDateTimeFormat(DateTimeOffset? value, string format) =>
        value is DateTimeOffset time ? Rfc3339.Format(time, format) : null;

    /// <summary>Base64 with padding (RFC 4648 section 4).</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfBytes(byte[]? value) => value is null ? null : Convert.ToBase64String(value);

    /// <summary>The value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfJson<T>(JsonCodec<T> codec, T value)
    {
        if (value is null)
        {
            return null;
        }

        using JsonBuffer buffer = codec.WriteToBuffer(value);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>The texts of a list's items; an item whose text is null is left out.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="text">Writes one item.</param>
    /// <returns>The texts.</returns>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<string>? ListOf<T>(IEnumerable<T>? items, Func<T, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (items is null)
        {
            return null;
        }

        var texts = new List<string>();

        foreach (T item in items)
        {
            if (text(item) is string set)
            {
                texts.Add(set);
            }
        }

        return texts;
    }

    private static ArgumentException NotFinite(string parameterName) =>
        new("A number that is infinite or NaN cannot be sent.", parameterName);
}
