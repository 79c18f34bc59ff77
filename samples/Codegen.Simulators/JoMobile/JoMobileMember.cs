namespace Codegen.Simulators.JoMobile;

/// <summary>A number in a group.</summary>
/// <param name="DateOfBirth">As written.</param>
public sealed record JoMobileMember(string Phone, string? Name = null, string? Surname = null, string? DateOfBirth = null);
