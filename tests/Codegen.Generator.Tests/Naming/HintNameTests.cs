using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Naming;

public class HintNameTests
{
    [Theory]
    [InlineData("CON.json")]
    [InlineData("a b.json")]
    [InlineData("..json")]
    [InlineData("é.json")]
    [InlineData("日本.yaml")]
    [InlineData("x;y.json")]
    [InlineData("a#b.json")]
    [InlineData("[x]{y}.yaml")]
    [InlineData("1.yaml")]
    [InlineData("class.yaml")]
    public void OddFileNamesGivePlainHintNames(string path) => AssertPlain(GeneratorHarness.Generate(Specs.At(path)));

    [Fact]
    public void LongFileNamesAreCut() =>
        AssertPlain(GeneratorHarness.Generate(Specs.At(new string('a', 300) + ".json")));

    [Fact]
    public void LongFileNamesThatDifferAtTheEndStayApart()
    {
        var stem = new string('a', 299);

        var run = GeneratorHarness.Generate(Specs.At(stem + "b.json"), Specs.At(stem + "c.json"));

        AssertPlain(run);
        Assert.Equal(2, run.Files.Keys.Count(name => name.Contains(".Client.", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheSameFileNameInTwoFoldersGivesBothClientsInTheirNamespaces()
    {
        var one = GeneratorHarness.Generate(Specs.At("one/small.yaml") with { Namespace = "One" });

        var both = GeneratorHarness.Generate(
            Specs.At("one/small.yaml") with { Namespace = "One" },
            Specs.At("two/small.yaml") with { Namespace = "Two" });

        AssertPlain(both);
        Assert.Equal(one.Files.Count * 2, both.Files.Count);
        Assert.Equal(one.Files.Values.Order(StringComparer.Ordinal), both.Files.Values.Where(text => text.Contains("namespace One", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NamesOnAClashDependOnThePathAlone()
    {
        var one = Specs.At("one/small.yaml") with { Namespace = "One" };
        var two = Specs.At("two/small.yaml") with { Namespace = "Two" };
        var three = Specs.At("three/small.yaml") with { Namespace = "Three" };

        var few = GeneratorHarness.Generate(one, two).Files;
        var more = GeneratorHarness.Generate(three, two, one).Files;

        Assert.All(few, file => Assert.Equal(file.Value, more[file.Key]));
    }

    [Fact]
    public void FileNamesThatDifferInCapitalsAreNoClashOfHintNames()
    {
        var run = GeneratorHarness.Generate(
            Specs.At("a.json") with { Namespace = "Lower" },
            Specs.At("A.json") with { Namespace = "Upper" });

        AssertPlain(run);
    }

    [Fact]
    public void TheSameClientTwiceIsGeneratedOnceAndSaid()
    {
        var alone = GeneratorHarness.Generate(Specs.At("one/small.yaml"));

        var run = new GeneratorHarness(Specs.At("one/small.yaml"), Specs.At("two/small.yaml")).Run("CG4005");

        Assert.Equal(alone.Files.Values.Order(StringComparer.Ordinal), run.Files.Values.Order(StringComparer.Ordinal));
        Assert.Equal("/project/two/small.yaml", run.Diagnostics[0].Location.GetLineSpan().Path);
        Assert.Contains("one/small.yaml", run.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameFileTwiceIsGeneratedOnce()
    {
        var alone = GeneratorHarness.Generate(Specs.At("small.yaml"));

        var run = GeneratorHarness.Generate(Specs.At("small.yaml"), Specs.At("small.yaml"));

        Assert.Equal(alone.Files, run.Files);
    }

    [Fact]
    public void ANewSpecThatClashesWithNoneRunsNoOther()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.Run();

        harness.AddSpec(Specs.At("other.yaml"));
        var run = harness.Run();

        Assert.Equal(1, run.CountOfRuns(StepNames.BuildPlans));
    }

    private static void AssertPlain(GeneratorRun run)
    {
        Assert.NotEmpty(run.Files);
        Assert.All(run.Files.Keys, name => Assert.Matches("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,93}\\.g\\.cs$", name));
        Assert.Distinct(run.Files.Keys, StringComparer.OrdinalIgnoreCase);
    }
}
