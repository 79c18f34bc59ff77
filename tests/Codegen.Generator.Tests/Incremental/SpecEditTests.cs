using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Incremental;

public class SpecEditTests
{
    [Fact]
    public void WhiteSpaceAndCommentsRenderNothing()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        var before = harness.Run();

        harness.EditSpec("small.yaml", Specs.Respaced);
        var run = harness.Run();

        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(run.Reasons(StepNames.ReadSpecFiles)));
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(run.Reasons(StepNames.BuildPlans)));
        Assert.All(run.Reasons(StepNames.SplitPlans), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Reasons(StepNames.RenderFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(before.Files, run.Files);
    }

    [Fact]
    public void OneEditedSpecOfTenRunsAlone()
    {
        var specs = Enumerable.Range(0, 10).Select(index => Specs.At($"small{index}.yaml")).ToArray();
        var harness = new GeneratorHarness(specs);
        harness.Run();

        harness.EditSpec("small4.yaml", Specs.Extended);
        var run = harness.Run();

        Assert.Equal(10, run.Reasons(StepNames.BuildPlans).Count);
        Assert.Equal(1, run.CountOfRuns(StepNames.ReadSpecFiles));
        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
        Assert.InRange(run.CountOfRuns(StepNames.RenderFiles), 1, run.Files.Count / 10);
    }

    [Fact]
    public void AnEditedModelLeavesTheOtherFilesOfItsSpecAlone()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.Run();

        harness.EditSpec("small.yaml", Specs.Extended);
        var run = harness.Run();

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(StepNames.SplitPlans));
        Assert.Contains(IncrementalStepRunReason.Unchanged, run.Reasons(StepNames.SplitPlans));
        Assert.Contains(IncrementalStepRunReason.Cached, run.Reasons(StepNames.RenderFiles));
    }

    [Fact]
    public void TheSameTextAgainRendersNothing()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.Run();

        harness.EditSpec("small.yaml", Specs.Small);
        var run = harness.Run();

        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(run.Reasons(StepNames.ReadSpecFiles)));
        Assert.Equal(0, run.CountOfRuns(StepNames.BuildPlans));
    }

    [Fact]
    public void AnEditThatBreaksASpecAndOneThatMendsItAreBothSeen()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"), Specs.At("other.yaml"));
        var before = harness.Run();

        harness.EditSpec("small.yaml", "openapi: [");
        var broken = harness.Run("CG1001");
        harness.EditSpec("small.yaml", Specs.Small);
        var mended = harness.Run();

        Assert.Equal(before.Files.Keys.Where(name => name.StartsWith("Other", StringComparison.Ordinal)), broken.Files.Keys);
        Assert.Equal(before.Files, mended.Files);
    }
}
