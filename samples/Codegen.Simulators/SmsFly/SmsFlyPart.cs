namespace Codegen.Simulators.SmsFly;

/// <summary>A message as one channel sends it.</summary>
public sealed record SmsFlyPart
{
    /// <summary>sms or viber.</summary>
    public required string Channel { get; init; }

    public required string Source { get; init; }

    /// <summary>The minutes after which nobody tries to deliver it any more.</summary>
    public int? Ttl { get; init; }

    public string? Text { get; init; }

    public bool IsFlash { get; init; }

    public string? ButtonCaption { get; init; }

    public string? ButtonUrl { get; init; }

    public string? Image { get; init; }

    public string Status { get; init; } = "";

    /// <summary>When the status came about, in the time of the service.</summary>
    public DateTimeOffset Date { get; init; }

    public decimal Cost { get; init; }
}
