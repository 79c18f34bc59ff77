using Codegen.Generator.Problems;
using Codegen.Generator.Reading;
using Codegen.Pipeline;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Generator;

/// <summary>A spec and what the pipeline made of it.</summary>
internal sealed record BuiltSpec(string FullPath, string Path, PipelineResult Result)
{
    /// <summary>The other files that the spec is made of.</summary>
    public EquatableArray<PlacedFile> Others { get; init; } = [];

    public static BuiltSpec Build(MarkedSpec spec, CompilationFacts facts, CancellationToken cancellationToken) =>
        new(spec.FullPath, spec.Path, ResultOf(spec, facts, cancellationToken)) { Others = spec.Others };

    /// <summary>Where a file is that a problem names.</summary>
    public string FullPathOf(string path) => Others.FirstOrDefault(other => other.Path == path)?.FullPath ?? FullPath;

    private static PipelineResult ResultOf(MarkedSpec spec, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (spec.File is null)
        {
            return Failed(FileProblem.Of(spec.Path, ProblemId.UnreadableDocument, spec.Failure ?? ""));
        }

        if (spec is { Overlay: { } overlay, File.Overlay: null })
        {
            return Failed(FileProblem.Of(spec.Path, ProblemId.BadOption, "Overlay", overlay, "the path of a file, seen from the project's folder"));
        }

        if (spec is { Names: { } names, File.Names: null })
        {
            return Failed(FileProblem.Of(spec.Path, ProblemId.BadOption, "Names", names, "the path of a file, seen from the project's folder"));
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
