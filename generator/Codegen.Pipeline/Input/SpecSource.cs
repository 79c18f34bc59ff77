namespace Codegen.Pipeline.Input;

/// <summary>A file with what it was read as; null where it could not be read.</summary>
public sealed record SpecSource(SpecFile File, SpecSyntax? Syntax);
