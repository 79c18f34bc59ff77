using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline;

/// <summary>What one spec gives. Plans and problems are compared apart, because problems move with every line.</summary>
public sealed record PipelineResult(EquatableArray<FilePlan> Plans, EquatableArray<LocatedProblem> Problems)
{
    /// <summary>The client's full type name, which only one spec of a project may take; null where none is generated.</summary>
    public string? Client { get; init; }
}
