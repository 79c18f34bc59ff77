using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline;

/// <summary>What one spec gives. Plans and problems are compared apart, because problems move with every line.</summary>
public sealed record PipelineResult(EquatableArray<FilePlan> Plans, EquatableArray<LocatedProblem> Problems);
