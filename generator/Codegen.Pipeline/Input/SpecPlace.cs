namespace Codegen.Pipeline.Input;

/// <summary>A stretch of a spec's text.</summary>
public readonly record struct SpecPlace(int Start, int Length);
