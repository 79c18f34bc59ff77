using System.Net.Http.Headers;

namespace Codegen.Runtime.Http;

/// <summary>Reads <c>Retry-After</c> (RFC 9110 section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The time to wait, zero for a date in the past; null for anything but one number of seconds or one date.</summary>
    internal static TimeSpan? Read(ApiHeaders headers, TimeProvider clock)
    {
        IReadOnlyList<string> values = headers.GetValues("Retry-After");

        if (values.Count != 1 || !RetryConditionHeaderValue.TryParse(values[0], out RetryConditionHeaderValue? parsed))
        {
            return null;
        }

        if (parsed.Delta is TimeSpan delta)
        {
            return delta;
        }

        TimeSpan wait = parsed.Date!.Value - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
