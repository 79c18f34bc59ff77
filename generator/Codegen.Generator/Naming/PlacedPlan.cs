using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;

namespace Codegen.Generator.Naming;

/// <summary>A plan whose file name no other file of the project has.</summary>
internal sealed record PlacedPlan(string FullPath, string Path, FilePlan Plan)
{
    public static IEnumerable<PlacedPlan> Split(BuiltSpec spec, NameClashes clashes)
    {
        if (clashes.OfClient(spec.Path) is not null)
        {
            yield break;
        }

        var plans = spec.Result.Plans;
        var names = FileNames.Unique(plans.Select(plan => plan.HintName));
        foreach (var (plan, name) in plans.Zip(names, static (plan, name) => (plan, name)))
        {
            var placed = clashes.HintNames.Contains(name.ToLowerInvariant()) ? FileNames.Marked(name, ShortHash.Of(spec.Path)) : name;
            yield return new PlacedPlan(spec.FullPath, spec.Path, plan.HintName == placed ? plan : plan with { HintName = placed });
        }
    }
}
