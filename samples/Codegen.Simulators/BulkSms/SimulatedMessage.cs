namespace Codegen.Simulators.BulkSms;

/// <summary>A message that the simulator has sent or received.</summary>
public sealed record SimulatedMessage
{
    public required long Id { get; init; }

    /// <summary>SENT or RECEIVED.</summary>
    public required string Type { get; init; }

    public required string From { get; init; }

    /// <summary>INTERNATIONAL, ALPHANUMERIC, SHORTCODE or REPLIABLE.</summary>
    public required string SenderType { get; init; }

    public required string To { get; init; }

    public required string Body { get; init; }

    /// <summary>TEXT, UNICODE or BINARY.</summary>
    public required string Encoding { get; init; }

    public int ProtocolId { get; init; }

    public int MessageClass { get; init; } = 2;

    public int Parts { get; init; } = 1;

    public decimal CreditCost { get; init; }

    public required string SubmissionId { get; init; }

    public required DateTimeOffset SubmissionDate { get; init; }

    public DateTimeOffset? ScheduleDate { get; init; }

    public required string StatusType { get; init; }

    public string? StatusSubtype { get; init; }

    public string StatusId => $"{StatusType}.{StatusSubtype ?? "null"}";

    public long? RelatedSentMessageId { get; init; }

    public string? UserSuppliedId { get; init; }
}
