namespace Codegen.Simulators.BulkGet;

/// <summary>What one request asks for.</summary>
/// <param name="Destinations">As written, also those that are no numbers.</param>
internal sealed record BulkGetSubmission(
    string Source,
    IReadOnlyList<string> Destinations,
    string Text,
    int Type,
    bool WantsReport,
    string? Url,
    DateTimeOffset? ScheduledFor);
