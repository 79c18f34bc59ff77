namespace Codegen.Runtime.Tests.Protocols;

/// <summary>A clock whose short pauses are over at once; deadlines of calls never come.</summary>
internal sealed class HurriedTimeProvider : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(50);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime < LongestPause ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}
