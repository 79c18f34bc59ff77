using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>
/// A date and time as a service tells it: with an offset from UTC or, often, without one. No offset is ever made up; who knows
/// where the service's clocks are can say so with <see cref="ToDateTimeOffset"/>.
/// </summary>
public readonly struct ProviderTime : IEquatable<ProviderTime>
{
    /// <summary>Makes a time.</summary>
    /// <param name="localTime">The date and time as written; its kind does not count.</param>
    /// <param name="offset">The offset from UTC; null if it is not known.</param>
    /// <exception cref="ArgumentException">The offset is not in whole minutes, above 14 hours, or leads out of the range of dates.</exception>
    public ProviderTime(DateTime localTime, TimeSpan? offset = null)
    {
        LocalTime = DateTime.SpecifyKind(localTime, DateTimeKind.Unspecified);
        Offset = offset;

        if (offset is TimeSpan known)
        {
            _ = new DateTimeOffset(LocalTime, known);
        }
    }

    /// <summary>The date and time as written, of unspecified kind.</summary>
    public DateTime LocalTime { get; }

    /// <summary>The offset from UTC that came with it; null if none did.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Makes a time of a moment, keeping its offset.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator ProviderTime(DateTimeOffset moment) => FromDateTimeOffset(moment);

    /// <summary>Compares times as written.</summary>
    /// <param name="left">A time.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether both parts are equal.</returns>
    public static bool operator ==(ProviderTime left, ProviderTime right) => left.Equals(right);

    /// <summary>Compares times as written.</summary>
    /// <param name="left">A time.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether a part differs.</returns>
    public static bool operator !=(ProviderTime left, ProviderTime right) => !left.Equals(right);

    /// <summary>Makes a time of a moment, keeping its offset.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The time.</returns>
    public static ProviderTime FromDateTimeOffset(DateTimeOffset moment) => new(moment.DateTime, moment.Offset);

    /// <summary>The moment, if an offset came with the time.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Whether there is an offset.</returns>
    public bool TryGetMoment([NotNullWhen(true)] out DateTimeOffset? moment)
    {
        moment = Offset is TimeSpan offset ? new DateTimeOffset(LocalTime, offset) : null;
        return moment is not null;
    }

    /// <summary>The moment: by the offset that came with the time, else by the clocks of a zone.</summary>
    /// <param name="zone">Where the service's clocks are. Of a time that its clocks show twice, standard time is taken.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentException">The zone's clocks never show the time.</exception>
    public DateTimeOffset ToDateTimeOffset(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);

        if (Offset is TimeSpan offset)
        {
            return new DateTimeOffset(LocalTime, offset);
        }

        return zone.IsInvalidTime(LocalTime)
            ? throw new ArgumentException("The clocks of the zone never show this time.", nameof(zone))
            : new DateTimeOffset(LocalTime, zone.GetUtcOffset(LocalTime));
    }

    /// <inheritdoc/>
    public bool Equals(ProviderTime other) => LocalTime == other.LocalTime && Offset == other.Offset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProviderTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LocalTime, Offset);

    /// <summary>The time in the form of RFC 3339, without an offset where none is known.</summary>
    /// <returns>Such as <c>2021-12-16T17:15:25+02:00</c> or <c>2021-12-17T10:36:09</c>.</returns>
    public override string ToString() => TryGetMoment(out DateTimeOffset? moment)
        ? moment.Value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
        : LocalTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
