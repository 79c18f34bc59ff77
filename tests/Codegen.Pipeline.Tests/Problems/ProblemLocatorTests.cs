using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Problems;

public class ProblemLocatorTests
{
    private const string Json = """
        {
          "openapi": "3.0.0",
          "é😀": {
            "list": [ 1, { "x": "y" }, "text" ],
            "a/b": { "c~d": true }
          }
        }
        """;

    private const string Yaml = """
        # a comment
        openapi: 3.0.0
        é😀:
          list:
            - 1
            - x: y
            - text
          a/b: { c~d: true }
        """;

    [Theory]
    [InlineData("", 0, 0, "{")]
    [InlineData("/openapi", 1, 2, "\"openapi\"")]
    [InlineData("/é😀/list", 3, 4, "\"list\"")]
    [InlineData("/é😀/list/0", 3, 14, "1")]
    [InlineData("/é😀/list/1", 3, 17, "{")]
    [InlineData("/é😀/list/1/x", 3, 19, "\"x\"")]
    [InlineData("/é😀/list/2", 3, 31, "\"text\"")]
    [InlineData("/é😀/a~1b/c~0d", 4, 13, "\"c~d\"")]
    public void APointerIsFoundInJson(string pointer, int line, int column, string shown) => Check(Json, pointer, line, column, shown);

    [Theory]
    [InlineData("/openapi", 1, 0, "openapi")]
    [InlineData("/é😀/list", 3, 2, "list")]
    [InlineData("/é😀/list/0", 4, 6, "1")]
    [InlineData("/é😀/list/1/x", 5, 6, "x")]
    [InlineData("/é😀/list/2", 6, 6, "text")]
    [InlineData("/é😀/a~1b/c~0d", 7, 9, "c~d")]
    public void APointerIsFoundInYaml(string pointer, int line, int column, string shown) => Check(Yaml, pointer, line, column, shown);

    [Fact]
    public void WhatIsNotThereIsFoundAtTheNearestAncestor()
    {
        Check(Json, "/é😀/a~1b/missing/0", 4, 4, "\"a/b\"");
        Check(Yaml, "/é😀/a~1b/missing/0", 7, 2, "a/b");
    }

    [Fact]
    public void WhatAnAliasBringsIsFoundAtTheAlias() => Check("a: &x { b: 1 }\nc: *x\n", "/c/b", 1, 0, "c");

    [Fact]
    public void AByteOrderMarkMovesNothingElse()
    {
        Check("\uFEFFa: 1\nb: 2", "/b", 1, 0, "b");
        Check("\uFEFF{\n\"b\": 2}", "/b", 1, 0, "\"b\"");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesEndInEveryWay(string end) => Check($"a: 1{end}b: 2{end}", "/b", 1, 0, "b");

    [Theory]
    [InlineData("{\n  \"a\": 1,\n  \"b\": ?\n}", 2, 7)]
    [InlineData("{\n  \"é\": ?\n}", 1, 7)]
    [InlineData("a: 1\nb: [1,\n", 2, 0)]
    [InlineData("a: 1\n\u0001", 1, 0)]
    public void AParsersOwnPlaceIsUsed(string text, int line, int column)
    {
        var problems = new ProblemBag();
        var tree = SpecTreeReader.Read(SpecText.File(text), problems);

        var located = Assert.Single(ProblemLocator.Locate(SpecText.File(text), tree, problems.Problems));

        Assert.Equal((line, column), (located.Line, located.Column));
        Assert.Equal("specs/test.yaml", located.Path);
    }

    [Fact]
    public void ProblemsKeepTheirOrderAndValue()
    {
        SpecProblem[] problems =
        [
            new(ProblemId.BrokenReference, "/b", ["x", "y"]),
            new(ProblemId.BrokenReference, "/a", ["x", "y"]),
        ];
        var first = ProblemLocator.Locate(SpecText.File("a: 1\nb: 2"), Tree("a: 1\nb: 2"), problems);
        var second = ProblemLocator.Locate(SpecText.File("a: 1\nb: 2"), Tree("a: 1\nb: 2"), problems);

        Assert.Equal(["/b", "/a"], first.Select(located => located.Problem.Pointer));
        Assert.Equal(first, second);
    }

    private static void Check(string text, string pointer, int line, int column, string shown)
    {
        SpecProblem[] problems = [new(ProblemId.BrokenReference, pointer, [])];

        var located = ProblemLocator.Locate(SpecText.File(text), Tree(text), problems)[0];

        Assert.Equal((line, column), (located.Line, located.Column));
        Assert.Equal(shown, text.Substring(located.Start, located.Length));
        Assert.Equal((line, column + located.Length), (located.EndLine, located.EndColumn));
    }

    private static SpecTree Tree(string text) => SpecTreeReader.Read(SpecText.File(text), new ProblemBag())!;
}
