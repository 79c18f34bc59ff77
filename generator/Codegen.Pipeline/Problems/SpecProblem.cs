using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Problems;

/// <summary>Something about a spec that its author should know.</summary>
/// <param name="Pointer">JSON pointer of the culprit, "" for the document.</param>
/// <param name="Arguments">What the message's placeholders are filled with.</param>
/// <param name="Offset">Where in the text it was met, for what only a parser can place; null where the pointer tells.</param>
public sealed record SpecProblem(ProblemId Id, string Pointer, EquatableArray<string> Arguments, int? Offset = null)
{
    /// <summary>The file that is meant; null for the spec, or whatever file the pointer's place was written in.</summary>
    public string? Path { get; init; }
}
