namespace Codegen.Pipeline.Model;

/// <summary>A named member of an object.</summary>
public sealed record ApiProperty(string Name, bool Required, ApiSchema Schema);
