namespace Codegen.Simulators.BulkGet;

/// <summary>A message to one destination that the simulator has taken.</summary>
public sealed record BulkGetMessage
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    /// <summary>In digits only.</summary>
    public required string Destination { get; init; }

    /// <summary>The text as a person reads it, whatever the coding was.</summary>
    public required string Text { get; init; }

    public required int Type { get; init; }

    public required bool WantsReport { get; init; }

    public string? Url { get; init; }

    public DateTimeOffset? ScheduledFor { get; init; }

    public string? ScheduleId { get; init; }
}
