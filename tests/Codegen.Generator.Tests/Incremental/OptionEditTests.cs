using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Incremental;

public class OptionEditTests
{
    [Fact]
    public void AnOptionOfOneSpecRunsThatSpecAlone()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"), Specs.At("other.yaml"));
        harness.Run();

        harness.EditOptions("other.yaml", spec => spec with { Namespace = "Elsewhere" });
        var run = harness.Run();

        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
        Assert.Contains(run.Files, file => file.Value.Contains("namespace Elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public void ANewProviderWithTheSameOptionsRunsNothing()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.Run();

        harness.EditOptions("small.yaml", spec => spec);

        Assert.Equal(0, harness.Run().CountOfRuns(StepNames.BuildPlans));
    }

    [Fact]
    public void AFileThatNoItemMarksIsNotRead()
    {
        var run = GeneratorHarness.Generate(Specs.At("small.yaml") with { IsMarked = false });

        Assert.Empty(run.Files);
        Assert.Empty(run.Reasons(StepNames.BuildPlans));
    }
}
