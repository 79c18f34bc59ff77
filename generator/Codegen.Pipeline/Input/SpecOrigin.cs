namespace Codegen.Pipeline.Input;

/// <summary>Where a part of a tree was written.</summary>
/// <param name="Path">The file; null for the spec itself.</param>
public sealed record SpecOrigin(string? Path, string Pointer);
