using System.ComponentModel;
using System.Globalization;
using System.Text;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>How a session begins, how its token travels, and when it ends. Made once; safe for concurrent use.</summary>
/// <param name="steps">The calls of a login.</param>
/// <param name="token">The name of the value taken that is the token.</param>
/// <param name="location">Where requests carry the token.</param>
/// <param name="name">The header's, parameter's or member's name.</param>
/// <param name="prefix">Text before the token in a header.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiLogin(ApiLoginStep[] steps, string token, ApiKeyLocation location, string name, string prefix)
{
    // The last moment that a DateTimeOffset can hold, less a day for all offsets.
    private static readonly decimal LastMillisecond = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeMilliseconds();

    /// <summary>The name of the value taken that tells when the token ends; null where only an answer tells.</summary>
    public string? Expiry { get; init; }

    /// <summary>What that value is counted in.</summary>
    public ApiTokenExpiry ExpiryUnit { get; init; }

    /// <summary>For a date and time: its form; null for that of RFC 3339.</summary>
    public ValueTextFormat<DateTimeOffset>? ExpiryFormat { get; init; }

    /// <summary>How many seconds before its end a token counts as ended.</summary>
    public int EarlierSeconds { get; init; }

    /// <summary>HTTP statuses that mean that the token is not valid any more.</summary>
    public IReadOnlyList<int> RenewalStatuses { get; init; } = [];

    /// <summary>Error codes that mean so.</summary>
    public IReadOnlyList<string> RenewalCodes { get; init; } = [];

    internal ApiLoginStep[] Steps { get; } = steps;

    internal string Token { get; } = token;

    /// <summary>Whether an answer refused the token. A request that may have been carried out is never taken for refused.</summary>
    internal bool IsRefusal(ApiException error) =>
        error.Certainty == DeliveryCertainty.Rejected
        && ((error.StatusCode is { } status && RenewalStatuses.Contains((int)status))
            || (error is ApiErrorException coded && RenewalCodes.Contains(coded.RawCode, StringComparer.Ordinal)));

    /// <summary>The token at its place in a request.</summary>
    /// <exception cref="ArgumentException">It cannot be sent there.</exception>
    internal ApiCredential Place(string value) => ApiCredential.Place(0, location, name, SecretText.Check(value, nameof(value)), prefix, nameof(value), []);

    /// <summary>Reads when a token ends.</summary>
    /// <returns>Whether the text is what is described.</returns>
    internal bool TryReadExpiry(string text, DateTimeOffset now, out DateTimeOffset end)
    {
        end = DateTimeOffset.MaxValue;

        if (ExpiryUnit == ApiTokenExpiry.DateTime)
        {
            return ExpiryFormat is not null ? ExpiryFormat.TryParse(text, out end) : Rfc3339.TryParse(Encoding.UTF8.GetBytes(text), out end);
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) || Math.Abs(number) > LastMillisecond)
        {
            return false;
        }

        decimal milliseconds = ExpiryUnit switch
        {
            ApiTokenExpiry.UnixSeconds => number * 1000,
            ApiTokenExpiry.UnixMilliseconds => number,
            ApiTokenExpiry.SecondsFromNow => now.ToUnixTimeMilliseconds() + (number * 1000),
            _ => now.ToUnixTimeMilliseconds() + (number * 60_000),
        };

        end = DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Clamp(milliseconds, 0, LastMillisecond));
        return true;
    }
}
