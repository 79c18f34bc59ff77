using Codegen.Generator.Problems;
using Codegen.Generator.Reading;
using Codegen.Pipeline;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Generator;

/// <summary>A spec and what the pipeline made of it.</summary>
internal sealed record BuiltSpec(string FullPath, string Path, PipelineResult Result)
{
    public static BuiltSpec Build(MarkedSpec spec, CompilationFacts facts, CancellationToken cancellationToken) =>
        new(spec.FullPath, spec.Path, ResultOf(spec, facts, cancellationToken));

    private static PipelineResult ResultOf(MarkedSpec spec, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (spec.File is null)
        {
            return Failed(FileProblem.Of(spec.Path, ProblemId.UnreadableDocument, spec.Failure ?? ""));
        }

        try
        {
            return SpecPipeline.Build(spec.File, facts, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(FileProblem.Of(spec.Path, exception));
        }
    }

    private static PipelineResult Failed(LocatedProblem problem) => new([], [problem]);
}
