namespace Codegen.Pipeline.Model;

/// <summary>A member of a login request; exactly one of the last three is there.</summary>
/// <param name="Credential">The argument whose value it holds.</param>
/// <param name="Taken">The value of an earlier step that it holds.</param>
/// <param name="Value">The very value.</param>
public sealed record SessionValue(string Member, string? Credential, string? Taken, WireScalar? Value);
