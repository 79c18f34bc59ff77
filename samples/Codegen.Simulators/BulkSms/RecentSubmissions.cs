namespace Codegen.Simulators.BulkSms;

/// <summary>Remembers submissions by their deduplication id, for twelve hours.</summary>
internal sealed class RecentSubmissions(TimeProvider clock)
{
    private static readonly TimeSpan Memory = TimeSpan.FromHours(12);

    private readonly Dictionary<int, (DateTimeOffset At, IReadOnlyList<SimulatedMessage> Messages)> _submissions = [];

    public IReadOnlyList<SimulatedMessage>? Find(int? id) =>
        id is { } key && _submissions.TryGetValue(key, out var submission) && clock.GetUtcNow() - submission.At < Memory
            ? submission.Messages
            : null;

    public void Add(int? id, IReadOnlyList<SimulatedMessage> messages)
    {
        if (id is { } key)
        {
            _submissions[key] = (clock.GetUtcNow(), messages);
        }
    }
}
