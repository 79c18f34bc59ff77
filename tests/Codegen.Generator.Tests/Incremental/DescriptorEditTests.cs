using Codegen.Testing;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Incremental;

public class DescriptorEditTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("tests", "Codegen.Generator.Tests", "cases", "descriptor-session.yaml"));

    [Fact]
    public void WhiteSpaceAndCommentsRenderNothing()
    {
        var harness = new GeneratorHarness(new TestSpec("desk.yaml", Text));
        var before = harness.Run();

        harness.EditSpec("desk.yaml", "# A comment\n\n" + Text.Replace("info: {", "info:   {", StringComparison.Ordinal));
        var run = harness.Run();

        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(run.Reasons(StepNames.BuildPlans)));
        Assert.All(run.Reasons(StepNames.RenderFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(before.Files, run.Files);
    }

    [Fact]
    public void AnEditOfTheProjectsOwnCodeRunsNothing()
    {
        var harness = new GeneratorHarness(new TestSpec("desk.yaml", Text));
        harness.Run();

        harness.EditCSharp("internal static class Program { private static int One => 1; }");
        var run = harness.Run();

        Assert.Equal(0, run.CountOfRuns(StepNames.ReadSpecFiles) + run.CountOfRuns(StepNames.BuildPlans) + run.CountOfRuns(StepNames.RenderFiles));
    }

    [Fact]
    public void AnEditedMeaningOfACodeRendersTheErrorsAlone()
    {
        var harness = new GeneratorHarness(new TestSpec("desk.yaml", Text));
        harness.Run();

        harness.EditSpec("desk.yaml", Text.Replace("The session is over.", "The session has ended.", StringComparison.Ordinal));

        Assert.Equal(1, harness.Run().CountOfRuns(StepNames.RenderFiles));
    }
}
