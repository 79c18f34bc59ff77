using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Incremental;

/// <summary>Files of names: who runs again when one of them is edited.</summary>
public class NamesEditTests
{
    private const string First = "operations:\n  listMessages: ReadAll\n";

    [Fact]
    public void AnEditedFileOfNamesRunsItsSpecAlone()
    {
        var harness = Harness(First);
        var before = harness.Run();

        harness.EditSpec("names.yaml", First.Replace("ReadAll", "Browse", StringComparison.Ordinal));
        var run = harness.Run();

        Assert.Contains("ReadAllAsync", before.Files["Named.Operations.Messages.g.cs"], StringComparison.Ordinal);
        Assert.Contains("BrowseAsync", run.Files["Named.Operations.Messages.g.cs"], StringComparison.Ordinal);
        Assert.Contains("ListMessagesAsync", run.Files["Small.Operations.Messages.g.cs"], StringComparison.Ordinal);
        Assert.Equal(1, run.CountOfRuns(StepNames.ReadSpecFiles));
        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
    }

    [Fact]
    public void ACommentInAFileOfNamesRendersNothing()
    {
        var harness = Harness(First);
        harness.Run();

        harness.EditSpec("names.yaml", "# A comment\n" + First);
        var run = harness.Run();

        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
        Assert.Equal(0, run.CountOfRuns(StepNames.RenderFiles));
    }

    [Fact]
    public void AFileOfNamesIsNoClient() => Assert.All(Harness(First).Run().Files.Keys, name => Assert.Matches("^(Small|Named)\\.", name));

    [Fact]
    public void AFileOfNamesThatIsNotThereIsABadOption()
    {
        var run = new GeneratorHarness(Specs.At("specs/small.yaml") with { Metadata = new Dictionary<string, string> { ["Names"] = "none.yaml" } }).Run("CG4001");

        Assert.Empty(run.Files);
    }

    private static GeneratorHarness Harness(string names) => new(
        Specs.At("specs/small.yaml"),
        Specs.At("specs/named.yaml") with { Metadata = new Dictionary<string, string> { ["Names"] = "names.yaml" } },
        Specs.NamesAt("names.yaml", names));
}
