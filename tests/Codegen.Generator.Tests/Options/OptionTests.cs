using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Options;

public class OptionTests
{
    [Theory]
    [InlineData("A.B;class X{}")]
    [InlineData("1A")]
    [InlineData("A..B")]
    [InlineData("A.class")]
    [InlineData("A. B")]
    [InlineData("A\nB")]
    [InlineData(".")]
    public void ANamespaceThatIsNoneIsRefused(string text) => AssertRefused(Specs.At("small.yaml") with { Namespace = text });

    [Theory]
    [InlineData("A.B")]
    [InlineData("1A")]
    [InlineData("A;B")]
    [InlineData("class")]
    [InlineData("A B")]
    public void AClientThatIsNoNameIsRefused(string text) => AssertRefused(Specs.At("small.yaml") with { Client = text });

    [Theory]
    [InlineData("private")]
    [InlineData("Public")]
    [InlineData("public sealed")]
    public void AnAccessThatIsNoneIsRefused(string text) => AssertRefused(Specs.At("small.yaml") with { Access = text });

    [Fact]
    public void OptionsNameTheClient()
    {
        var run = GeneratorHarness.Generate(Specs.At("small.yaml") with { Client = "Acme", Namespace = "Acme.Messaging", Access = "internal" });

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.False(assembly.Type("Acme.Messaging.AcmeClient").IsPublic);
    }

    [Fact]
    public void WithoutOptionsTheFileNamesThePublicClient()
    {
        using var assembly = GeneratedAssembly.Compile(GeneratorHarness.Generate(Specs.At("specs/small.yaml")));

        Assert.True(assembly.Type("Acme.Small.SmallClient").IsPublic);
    }

    [Fact]
    public void PatternsSelectWhatIsGenerated()
    {
        var spec = Specs.At("small.yaml") with { Metadata = new Dictionary<string, string> { ["Paths"] = "/nothing/**" } };

        var run = new GeneratorHarness(spec).Run("CG4003", "CG4006");

        Assert.Empty(run.Files);
    }

    private static void AssertRefused(TestSpec spec)
    {
        var run = new GeneratorHarness(spec).Run("CG4001");

        Assert.Empty(run.Files);
        Assert.Equal(spec.FullPath, run.Diagnostics[0].Location.GetLineSpan().Path);
    }
}
