using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Incremental;

public class CSharpEditTests
{
    [Theory]
    [InlineData(StepNames.ReadSpecFiles)]
    [InlineData(StepNames.ReadFacts)]
    [InlineData(StepNames.BuildPlans)]
    [InlineData(StepNames.FindClashes)]
    [InlineData(StepNames.SplitPlans)]
    [InlineData(StepNames.RenderFiles)]
    public void TypingRunsNoneOfOurSteps(string step)
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.Run();

        harness.EditCSharp("internal static class Program { static int Typed; }");
        var run = harness.Run();

        Assert.NotEmpty(run.Reasons(step));
        Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void TypingAddsNoSourceAnew()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.Run();

        harness.EditCSharp("internal static class Program { static int Typed; }");

        Assert.All(harness.Run().OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
