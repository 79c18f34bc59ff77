using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <content>Moments in forms other than that of RFC 3339.</content>
public static partial class ApiText
{
    /// <summary>Whole seconds since 1970; a fraction is dropped.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfUnixSeconds(DateTimeOffset? value) => value?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Seconds since 1970, with a fraction where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfUnixFraction(DateTimeOffset? value) =>
        value is DateTimeOffset set ? UnixTimes.Fraction(set).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Whole milliseconds since 1970; a fraction is dropped.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfUnixMilliseconds(DateTimeOffset? value) => value?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>A date of HTTP (RFC 9110 section 5.6.7), in UTC.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfHttpDate(DateTimeOffset? value) => value is DateTimeOffset set ? MailDates.FormatHttp(set) : null;

    /// <summary>A date of mail (RFC 5322 section 3.3), with the value's own offset.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, such as <c>Sun, 06 Nov 1994 09:49:37 +0100</c>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? OfMailDate(DateTimeOffset? value) => value is DateTimeOffset set ? MailDates.Format(set) : null;
}
