using Codegen.Pipeline.Input;

namespace Codegen.Pipeline;

/// <summary>From a spec's text to the plans of its files.</summary>
public static class SpecPipeline
{
    public static PipelineResult Build(SpecFile file, CompilationFacts facts, CancellationToken cancellationToken) => new([], []);
}
