using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Incremental;

/// <summary>All specs of the repository in one project: an edit costs what it changes, however many clients there are.</summary>
public class SixteenSpecsTests
{
    private static readonly string[] Steps =
    [
        StepNames.ReadSpecFiles, StepNames.AttachParts, StepNames.ReadFacts, StepNames.BuildPlans, StepNames.FindClashes, StepNames.SplitPlans, StepNames.RenderFiles,
    ];

    [Fact]
    public void TypingRunsNoneOfOurSteps()
    {
        var harness = new GeneratorHarness([.. OwnSpecs.All]);
        var before = harness.RunUnchecked();

        harness.EditCSharp("internal static class Program { static int Typed; }");
        var run = harness.RunUnchecked();

        Assert.Equal(16, run.Reasons(StepNames.BuildPlans).Count);
        Assert.All(Steps.SelectMany(run.Reasons), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(before.Files, run.Files);
    }

    [Theory]
    [InlineData("specs/twilio/openapi.yaml", "Twilio.", "Sends a message.", "Sends it.")]
    [InlineData("specs/sms-fly/descriptor.yaml", "SmsFly.", "Sends messages by SMS", "Sends texts by SMS")]
    public void AnEditedSpecRunsItsOwnStepsAlone(string path, string files, string words, string otherWords)
    {
        var harness = new GeneratorHarness([.. OwnSpecs.All]);
        var before = harness.RunUnchecked();
        var text = OwnSpecs.All.Single(spec => spec.Path == path).Text;

        harness.EditSpec(path, text.Replace(words, otherWords, StringComparison.Ordinal));
        var run = harness.RunUnchecked();

        var changed = run.Files.Where(file => before.Files[file.Key] != file.Value).Select(static file => file.Key).ToArray();
        Assert.NotEmpty(changed);
        Assert.All(changed, name => Assert.StartsWith(files, name, StringComparison.Ordinal));
        Assert.Equal(before.Files.Keys, run.Files.Keys);
        Assert.Equal((1, 1, changed.Length), (run.CountOfRuns(StepNames.ReadSpecFiles), run.CountOfRuns(StepNames.BuildPlans), run.CountOfRuns(StepNames.RenderFiles)));

        // This step looks through all files for parts of each spec; for the others it finds what it found before.
        Assert.Equal(1, run.Reasons(StepNames.AttachParts).Count(static reason => reason == IncrementalStepRunReason.Modified));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(StepNames.FindClashes));
    }
}
