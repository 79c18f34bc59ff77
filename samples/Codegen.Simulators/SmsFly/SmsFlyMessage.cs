namespace Codegen.Simulators.SmsFly;

/// <summary>A message that the simulator has taken.</summary>
public sealed record SmsFlyMessage
{
    public required string MessageId { get; init; }

    public required string Recipient { get; init; }

    /// <summary>The channels in the order in which they are tried.</summary>
    public required IReadOnlyList<SmsFlyPart> Parts { get; init; }

    public SmsFlyPart? Sms => Parts.FirstOrDefault(static part => part.Channel == "sms");

    public SmsFlyPart? Viber => Parts.FirstOrDefault(static part => part.Channel == "viber");
}
