namespace Codegen.Simulators.JoMobile;

/// <summary>A list of numbers with a name.</summary>
public sealed record JoMobileGroup
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether greetings go out on birthdays.</summary>
    public bool OnBirth { get; init; }

    public string? TimeBirth { get; init; }

    public string? OriginatorBirth { get; init; }

    public string? TextBirth { get; init; }

    public IReadOnlyList<JoMobileMember> Members { get; init; } = [];
}
