namespace Codegen.Pipeline.Model.Protocols;

/// <summary>A member with the same value in every request.</summary>
public sealed record ConstantMember(string Name, WireScalar Value);
