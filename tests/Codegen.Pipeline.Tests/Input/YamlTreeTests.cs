using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Input;

public class YamlTreeTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("on", "\"on\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("Yes", "\"Yes\"")]
    [InlineData("NO", "\"NO\"")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("", "null")]
    [InlineData("2001-12-14", "\"2001-12-14\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("1e3", "1e3")]
    [InlineData("+5", "5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("017", "\"017\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("-.inf", "\"-.inf\"")]
    [InlineData("'5'", "\"5\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("!!int 5", "5")]
    [InlineData("|\n  5\n", "\"5\\n\"")]
    public void ScalarsFollowTheCoreSchema(string yaml, string json) => Assert.Equal($$"""{"a":{{json}}}""", Json($"a: {yaml}"));

    [Theory]
    [InlineData("200: ok", "{\"200\":\"ok\"}")]
    [InlineData("true: ok", "{\"true\":\"ok\"}")]
    [InlineData("~: ok", "{\"~\":\"ok\"}")]
    [InlineData("no: ok", "{\"no\":\"ok\"}")]
    public void KeysAreTextsAsWritten(string yaml, string json) => Assert.Equal(json, Json(yaml));

    [Theory]
    [InlineData("a: !foo x", 3)]
    [InlineData("a: !!binary aGk=", 3)]
    [InlineData("a: !<tag:yaml.org,2002:python/object/apply:os.system> x", 3)]
    [InlineData("a: !!System.Diagnostics.Process { b: 1 }", 3)]
    [InlineData("a: !include x.yaml", 3)]
    [InlineData("a: !!int x", 3)]
    [InlineData("!!set { a: 1 }", 0)]
    public void OtherTagsAreErrorsWhereTheyStand(string yaml, int offset)
    {
        var problem = Single(yaml);

        Assert.Equal(ProblemId.InvalidDocument, problem.Id);
        Assert.Equal(offset, problem.Offset);
    }

    [Fact]
    public void AnAliasIsACopy() => Assert.Equal("""{"a":{"b":1},"c":[{"b":1},{"b":1}]}""", Json("a: &x { b: 1 }\nc: [*x, *x]"));

    [Fact]
    public void AnAnchorThatIsDefinedAgainCountsFromThere() => Assert.Equal("""{"a":1,"b":1,"c":2,"d":2}""", Json("a: &x 1\nb: *x\nc: &x 2\nd: *x"));

    [Fact]
    public void AnAliasMayBeAKey() => Assert.Equal("""{"a":"k","k":1}""", Json("a: &x k\n*x : 1"));

    [Theory]
    [InlineData("a: *x")]
    [InlineData("a: &x [*x]")]
    [InlineData("a: &x { <<: *x }")]
    [InlineData("? [a]\n: b")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("<<: 5")]
    public void WhatHasNoJsonIsNotValid(string yaml) => Assert.Equal(ProblemId.InvalidDocument, Single(yaml).Id);

    [Fact]
    public void MergeKeysAddTheMembersThatAreMissing() => Assert.Equal(
        """{"a":{"x":1,"y":2},"b":{"y":3,"x":1}}""",
        Json("a: &a { x: 1, y: 2 }\nb:\n  <<: *a\n  y: 3"));

    [Fact]
    public void MergeKeysTakeTheFirstOfSeveral() => Assert.Equal(
        """{"a":{"x":1},"b":{"x":2,"y":3},"c":{"x":1,"y":3}}""",
        Json("a: &a { x: 1 }\nb: &b { x: 2, y: 3 }\nc: { <<: [*a, *b] }"));

    [Fact]
    public void AQuotedMergeKeyIsAName() => Assert.Equal("""{"<<":5}""", Json("'<<': 5"));

    [Fact]
    public void ABombOfAliasesIsRefused()
    {
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (var i = 1; i < 9; i++)
        {
            bomb += $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 9))}]\n";
        }

        Assert.Equal(ProblemId.DocumentTooLarge, Single(bomb).Id);
    }

    [Fact]
    public void ALongTextThatIsAliasedOftenIsRefused()
    {
        var text = "a: &a " + new string('x', 1_000_000) + "\nb:\n" + string.Concat(Enumerable.Repeat("- *a\n", 10_000));

        Assert.Equal(ProblemId.DocumentTooLarge, Single(text).Id);
    }

    [Fact]
    public void ABombOfMergeKeysIsRefused()
    {
        var text = "a: &a { " + string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"k{i}: v")) + " }\nb:\n"
            + string.Concat(Enumerable.Range(0, 10_000).Select(i => "- { <<: *a }\n"));

        Assert.Equal(ProblemId.DocumentTooLarge, Single(text).Id);
    }

    private static string Json(string text)
    {
        var problems = new ProblemBag();
        var tree = SpecTreeReader.Read(SpecText.File(text), problems);

        Assert.Empty(problems.Problems.Select(SpecText.Show));
        return tree!.Root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static SpecProblem Single(string text)
    {
        var problems = new ProblemBag();
        Assert.Null(SpecTreeReader.Read(SpecText.File(text), problems));
        return Assert.Single(problems.Problems);
    }
}
