using System.Text;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Diagnostics;

public class BadInputTests
{
    [Theory]
    [InlineData("\u0000PNG", "CG1001", 1)]
    [InlineData("openapi: 3.0.3\npaths: [\n", "CG1001", 3)]
    [InlineData("", "CG1002", 1)]
    [InlineData("  \n\n", "CG1002", 1)]
    [InlineData("openapi: 4.0.0\ninfo: {title: A, version: '1'}\npaths: {}\n", "CG1003", 1)]
    [InlineData("info: {title: A, version: '1'}\npaths: {}\n", "CG1003", 1)]
    public void ABadDocumentGivesOneDiagnosticAndLeavesTheOthersAlone(string text, string id, int line)
    {
        var alone = GeneratorHarness.Generate(Specs.At("good.yaml"));

        var run = new GeneratorHarness(Specs.At("good.yaml"), new TestSpec("specs/bad.yaml", text)).Run(id);

        var location = Assert.Single(run.Diagnostics).Location.GetLineSpan();
        Assert.Equal("/project/specs/bad.yaml", location.Path);
        Assert.Equal(line, location.StartLinePosition.Line + 1);
        Assert.Equal(alone.Files, run.Files);
    }

    [Fact]
    public void AMissingReferenceIsShownWhereItStands()
    {
        var text = Specs.Small.Replace("schemas/Message'", "schemas/Missing'", StringComparison.Ordinal);
        var line = text[..text.IndexOf("schemas/Missing", StringComparison.Ordinal)].Count(character => character == '\n');

        var run = RunAnyDiagnostics(new TestSpec("bad.yaml", text));

        var diagnostic = Assert.Single(run.Diagnostics, candidate => candidate.Id == "CG1004");
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("#/components/schemas/Missing", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheRuntimeEachSpecSaysSoAndNothingIsGenerated()
    {
        var harness = new GeneratorHarness(Specs.At("small.yaml"));
        harness.RemoveRuntime();

        var run = harness.Run("CG4002");

        Assert.Empty(run.Files);
    }

    [Fact]
    public void TextOfASpecCannotBreakAMessage()
    {
        var run = RunAnyDiagnostics(new TestSpec("bad.yaml", "openapi: \"{0}{9}%s\\u001b]0;x\\u202e\"\ninfo: {title: A, version: '1'}\npaths: {}\n"));

        var message = Assert.Single(run.Diagnostics).GetMessage();
        Assert.Contains("{0}{9}%s", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message, character => char.IsControl(character) || character == '\u202e');
    }

    [Fact]
    public void AFileThatIsNoUtf8IsRefusedRatherThanMisread()
    {
        var text = Specs.Small.Replace("title: Small", "title: Caf\u00e9", StringComparison.Ordinal);

        new GeneratorHarness(new TestSpec("small.yaml", "") { Bytes = Encoding.Latin1.GetBytes(text) }).Run("CG1001");
        GeneratorHarness.Generate(new TestSpec("small.yaml", "") { Bytes = Encoding.UTF8.GetBytes(text) });
    }

    [Fact]
    public void ADocumentMayHoldTheReplacementCharacter()
    {
        var text = Specs.Small.Replace("title: Small", "title: Caf\ufffd", StringComparison.Ordinal);

        GeneratorHarness.Generate(new TestSpec("small.yaml", "") { Bytes = Encoding.UTF8.GetBytes(text) });
        GeneratorHarness.Generate(new TestSpec("small.yaml", "") { Bytes = (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] });
    }

    private static GeneratorRun RunAnyDiagnostics(TestSpec spec)
    {
        var run = new GeneratorHarness(spec).RunUnchecked();
        Assert.Null(run.Exception);
        Assert.All(run.Diagnostics, diagnostic => Assert.NotEqual("CG9001", diagnostic.Id));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind));
        return run;
    }
}
