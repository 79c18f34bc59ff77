namespace Codegen.Runtime.Json;

/// <summary>Moments as numbers counted from 1970.</summary>
internal static class UnixTimes
{
    private const decimal Most = 1e15m;

    internal static string UnitOf(MomentForm form) => form == MomentForm.UnixMilliseconds ? "milliseconds" : "seconds";

    /// <summary>Digits beyond 100 ns are dropped.</summary>
    internal static bool TryRead(decimal number, MomentForm form, out DateTimeOffset value)
    {
        value = default;

        if (Math.Abs(number) > Most)
        {
            return false;
        }

        decimal ticks = DateTimeOffset.UnixEpoch.Ticks
            + decimal.Floor(number * (form == MomentForm.UnixMilliseconds ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerSecond));

        if (ticks < 0 || ticks > DateTimeOffset.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset((long)ticks, TimeSpan.Zero);
        return true;
    }

    internal static decimal Fraction(DateTimeOffset value) => (value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / (decimal)TimeSpan.TicksPerSecond;
}
