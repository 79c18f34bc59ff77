namespace Codegen.Pipeline.Problems;

/// <summary>A problem with its place in the spec's text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters, at least 0.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based, in UTF-16 units.</param>
/// <param name="EndLine">Zero-based.</param>
/// <param name="EndColumn">Zero-based.</param>
public sealed record LocatedProblem(SpecProblem Problem, string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
