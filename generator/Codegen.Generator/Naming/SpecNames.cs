using Codegen.Pipeline.Collections;

namespace Codegen.Generator.Naming;

/// <summary>The names that one spec takes in the project.</summary>
/// <param name="Client">The client's full type name; null where there is no client.</param>
internal sealed record SpecNames(string Path, string? Client, EquatableArray<string> HintNames)
{
    public static SpecNames Of(BuiltSpec spec) => new(
        spec.Path,
        spec.Result.Client,
        FileNames.Unique(spec.Result.Plans.Select(plan => plan.HintName)).ToEquatableArray());
}
