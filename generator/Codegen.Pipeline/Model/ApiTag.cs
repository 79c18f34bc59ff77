namespace Codegen.Pipeline.Model;

/// <summary>A group of operations.</summary>
public sealed record ApiTag(string Pointer, string Name, string? Description);
