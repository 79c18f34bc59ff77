namespace Codegen.Simulators.JoMobile;

/// <summary>A message to one number that the simulator has taken.</summary>
public sealed record JoMobileMessage
{
    /// <summary>The id of the message itself.</summary>
    public required long StateId { get; init; }

    /// <summary>The id of what it was sent with.</summary>
    public required long SentId { get; init; }

    public required string Sender { get; init; }

    public required string Phone { get; init; }

    public required string Type { get; init; }

    public required string Text { get; init; }

    /// <summary>An SMPP word, such as DELIVRD.</summary>
    public required string State { get; init; }

    public required DateTimeOffset Time { get; init; }

    /// <summary>Date and time of the start as they were written, both in UTC.</summary>
    public string? BeginDate { get; init; }

    public string? BeginTime { get; init; }

    public int? Lifetime { get; init; }

    public bool WantsReport { get; init; }

    public string? CallbackUrl { get; init; }
}
