using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Http;

/// <summary>
/// When an error allows a repeat: only where the API's table says so, with the statuses that it lists, and a bounded number
/// of times. What may cost is repeated for a code that the provider gives as one after which it may be, never for a status
/// alone unless that says that nothing was done.
/// </summary>
internal static class RepeatRule
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>The pause before the next request; null where none may follow.</summary>
    /// <param name="info">What is known about the error.</param>
    /// <param name="status">The HTTP status that it came with.</param>
    /// <param name="repeats">How many repeats there were already.</param>
    /// <param name="isGuarded">Doing it twice may cost.</param>
    internal static TimeSpan? WaitBefore(ErrorInfo info, int status, int repeats, bool isGuarded)
    {
        bool isAllowed = info.Retry == ErrorRetry.NotSent || (info.Retry == ErrorRetry.AfterWait && (info.RawCode.Length > 0 || !isGuarded));

        if (!isAllowed || info.Category == ErrorCategory.UnknownOutcome || repeats >= info.Attempts || !info.AppliesTo(status))
        {
            return null;
        }

        if (info.Retry == ErrorRetry.NotSent)
        {
            return TimeSpan.Zero;
        }

        double wait = info.Wait.TotalMilliseconds * Math.Pow(2, repeats);
        return wait < LongestWait.TotalMilliseconds ? TimeSpan.FromMilliseconds(wait) : LongestWait;
    }
}
