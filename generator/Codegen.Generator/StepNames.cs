namespace Codegen.Generator;

/// <summary>Names of the generator's steps, as tests and a profiler see them.</summary>
public static class StepNames
{
    public const string ReadSpecFiles = nameof(ReadSpecFiles);
    public const string AttachParts = nameof(AttachParts);
    public const string ReadFacts = nameof(ReadFacts);
    public const string BuildPlans = nameof(BuildPlans);
    public const string FindClashes = nameof(FindClashes);
    public const string SplitPlans = nameof(SplitPlans);
    public const string RenderFiles = nameof(RenderFiles);
}
