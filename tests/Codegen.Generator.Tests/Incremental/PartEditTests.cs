using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Incremental;

/// <summary>Specs of several files: who runs again when one of them is edited.</summary>
public class PartEditTests
{
    private const string Common = "Message:\n  type: object\n  properties:\n    id: { type: string }\n";
    private const string Overlay = "overlay: 1.0.0\nactions:\n  - { target: $.info, update: { title: Other } }\n";

    private static readonly string Split = Specs.Small.Replace("#/components/schemas/Message", "common.yaml#/Message", StringComparison.Ordinal);

    [Fact]
    public void APartIsReadAndIsNoClient()
    {
        var run = Harness().Run();

        Assert.Contains("class Message", run.Files["Split.Models.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Files.Keys, name => name.StartsWith("Common", StringComparison.Ordinal));
    }

    [Fact]
    public void AnEditedPartRunsThoseThatReferToItAlone()
    {
        var harness = Harness();
        harness.Run();

        harness.EditSpec("specs/common.yaml", Common + "    sentAt: { type: string }\n");
        var run = harness.Run();

        Assert.Equal(1, run.CountOfRuns(StepNames.ReadSpecFiles));
        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
        Assert.Contains("SentAt", run.Files["Split.Models.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfAnotherSpecRunsNoneOfThem()
    {
        var harness = Harness();
        harness.Run();

        harness.EditSpec("specs/small.yaml", Specs.Extended);
        var run = harness.Run();

        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
    }

    [Fact]
    public void AnEditedOverlayRunsItsSpecAlone()
    {
        var harness = Harness();
        var before = harness.Run();

        harness.EditSpec("specs/o.yaml", Overlay.Replace("Other", "Another", StringComparison.Ordinal));
        var run = harness.Run();

        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
        Assert.Contains("\"Other\"", before.Files["Changed.Client.g.cs"].Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"Another\"", run.Files["Changed.Client.g.cs"].Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void AProblemIsShownInTheFileThatHoldsIt()
    {
        var harness = Harness();
        harness.Run();

        harness.EditSpec("specs/common.yaml", Common.Replace("{ type: string }", "{ type: integer, default: x }", StringComparison.Ordinal));
        harness.EditSpec("specs/o.yaml", Overlay.Replace("$.info", "$.gone", StringComparison.Ordinal));
        var run = harness.Run("CG1007", "CG2005");

        Assert.Equal(
            ["CG1007 o.yaml 2", "CG2005 common.yaml 3"],
            run.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Location.GetLineSpan().StartLinePosition.Line}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnOverlayThatIsNotThereIsABadOption()
    {
        var run = new GeneratorHarness(Specs.At("specs/small.yaml") with { Overlay = "specs/none.yaml" }).Run("CG4001");

        Assert.Empty(run.Files);
    }

    private static GeneratorHarness Harness() => new(
        Specs.At("specs/small.yaml"),
        new TestSpec("specs/split.yaml", Split),
        new TestSpec("specs/common.yaml", Common) { IsPart = true },
        Specs.At("specs/changed.yaml") with { Overlay = "specs/o.yaml" },
        new TestSpec("specs/o.yaml", Overlay) { IsOverlay = true });
}
