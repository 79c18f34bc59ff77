using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Input;

public class SpecTreeReaderTests
{
    [Fact]
    public void TextThatStartsWithABraceIsJson() => Assert.Equal(SpecSyntax.Json, Read("""  { "a": 1 }""").Syntax);

    [Fact]
    public void TextThatStartsWithANameIsYaml() => Assert.Equal(SpecSyntax.Yaml, Read("a: 1").Syntax);

    [Fact]
    public void ABraceBeforeANameWithoutQuotesIsYaml() => Assert.Equal("""{"a":1}""", Json("{a: 1}"));

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheDocument()
    {
        Assert.Equal("""{"a":1}""", Json("\uFEFF{\"a\":1}"));
        Assert.Equal("""{"a":1}""", Json("\uFEFFa: 1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t ")]
    [InlineData("# nothing here\n")]
    [InlineData("\uFEFF")]
    [InlineData("---\n# nothing\n...\n")]
    public void NothingIsAnEmptyDocument(string text) => Assert.Equal(["CG1002 "], Problems(text));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("- a\n- b")]
    [InlineData("just words")]
    public void ADocumentThatIsNoObjectIsNotValid(string text) => Assert.Equal(["CG1005 "], Problems(text));

    [Theory]
    [InlineData("{ \"a\": ")]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ \"a\": NaN }")]
    [InlineData("a: [1, 2")]
    [InlineData("a:\n\tb: 1")]
    [InlineData("a: 'x")]
    [InlineData("%YAML 9.9\n---\na: 1")]
    [InlineData("\u0089PNG\u001A\n")]
    [InlineData("\0\0\0\0")]
    public void TextThatIsNeitherCannotBeRead(string text) => Assert.Equal("CG1001", Assert.Single(Problems(text))[..6]);

    [Fact]
    public void ASecondKeyOfTheSameNameIsAnErrorWhereItStandsInJson()
    {
        var problem = Single("""{ "a": { "b": 1, "c": 2, "b": 3 } }""");

        Assert.Equal(ProblemId.InvalidDocument, problem.Id);
        Assert.Equal("/a/b", problem.Pointer);
        Assert.Equal(25, problem.Offset);
    }

    [Fact]
    public void ASecondKeyOfTheSameNameIsAnErrorWhereItStandsInYaml()
    {
        var problem = Single("a:\n  b: 1\n  b: 2\n");

        Assert.Equal(ProblemId.InvalidDocument, problem.Id);
        Assert.Equal("/a/b", problem.Pointer);
        Assert.Equal(12, problem.Offset);
    }

    [Fact]
    public void KeysThatDifferByCaseAreTwoKeys() => Assert.Equal("""{"a":1,"A":2,"__proto__":3}""", Json("""{"a":1,"A":2,"__proto__":3}"""));

    [Theory]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.10")]
    [InlineData("-0")]
    public void NumbersKeepTheirText(string number)
    {
        Assert.Equal($$"""{"a":{{number}}}""", Json($$"""{ "a": {{number}} }"""));
        Assert.Equal($$"""{"a":{{number}}}""", Json($"a: {number}"));
    }

    [Fact]
    public void HalfASurrogatePairIsReplaced() => Assert.Equal("x\uFFFDy\uFFFD\n", Read("""{"a":"x\ud800y\udc00\n"}""").Root["a"]!.GetValue<string>());

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void NestingIsBoundedInJson(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000));

        Assert.Equal("CG1006", Problems("{\"x\":" + deep)[0][..6]);
        Assert.Equal("CG1006", Problems("{\"x\":" + deep + "1" + string.Concat(Enumerable.Repeat(close, 100_000)) + "}")[0][..6]);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void NestingIsBoundedInYaml(string open) =>
        Assert.Equal("CG1006", Problems("x:\n  " + string.Concat(Enumerable.Repeat(open, 5_000)))[0][..6]);

    [Fact]
    public void NestingUpToTheBoundIsRead()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 127)) + "1" + new string('}', 127);

        Assert.Empty(Problems("{\"x\":" + deep + "}"));
    }

    [Fact]
    public void LongKeysAndTextsAreRefused()
    {
        Assert.Equal("CG1006", Problems("{\"" + new string('k', 5_000) + "\":1}")[0][..6]);
        Assert.Equal("CG1006", Problems("{\"a\":\"" + new string('v', 5_000_000) + "\"}")[0][..6]);
    }

    private static string Json(string text) => Read(text).Root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static SpecTree Read(string text)
    {
        var problems = new ProblemBag();
        var tree = SpecTreeReader.Read(SpecText.File(text), problems);

        Assert.Empty(problems.Problems.Select(SpecText.Show));
        return tree!;
    }

    private static string[] Problems(string text)
    {
        var problems = new ProblemBag();
        var tree = SpecTreeReader.Read(SpecText.File(text), problems);

        Assert.Equal(tree is null, problems.Problems.Count > 0);
        return SpecText.Places(problems.Problems);
    }

    private static SpecProblem Single(string text)
    {
        var problems = new ProblemBag();
        Assert.Null(SpecTreeReader.Read(SpecText.File(text), problems));
        return Assert.Single(problems.Problems);
    }
}
