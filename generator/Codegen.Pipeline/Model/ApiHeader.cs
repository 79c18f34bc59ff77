namespace Codegen.Pipeline.Model;

/// <summary>A declared header of an answer.</summary>
public sealed record ApiHeader(string Pointer, string Name, bool Required, string? Description, ApiSchema Schema);
