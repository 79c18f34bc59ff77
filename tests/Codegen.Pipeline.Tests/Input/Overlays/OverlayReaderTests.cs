using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Input.Overlays;

public class OverlayReaderTests
{
    private const string Spec = """{"a":{"b":1,"list":[{"n":1},{"n":2},{"n":3}]},"c":"d"}""";

    [Theory]
    [InlineData("{ target: $, update: { c: e, f: [1] } }", """{"a":{"b":1,"list":[{"n":1},{"n":2},{"n":3}]},"c":"e","f":[1]}""")]
    [InlineData("{ target: $.a, update: { b: { x: 1 }, list: [ { n: 4 } ] } }", """{"a":{"b":{"x":1},"list":[{"n":1},{"n":2},{"n":3},{"n":4}]},"c":"d"}""")]
    [InlineData("{ target: $.a.list, update: { n: 4 } }", """{"a":{"b":1,"list":[{"n":1},{"n":2},{"n":3},{"n":4}]},"c":"d"}""")]
    [InlineData("{ target: $.a.list, update: [ { n: 4 }, { n: 5 } ] }", """{"a":{"b":1,"list":[{"n":1},{"n":2},{"n":3},{"n":4},{"n":5}]},"c":"d"}""")]
    [InlineData("{ target: '$.a.list[*]', update: { m: {} } }", """{"a":{"b":1,"list":[{"n":1,"m":{}},{"n":2,"m":{}},{"n":3,"m":{}}]},"c":"d"}""")]
    [InlineData("{ target: $.a.b, remove: true }", """{"a":{"list":[{"n":1},{"n":2},{"n":3}]},"c":"d"}""")]
    [InlineData("{ target: '$.a.list[?@.n != 2]', remove: true, update: {} }", """{"a":{"b":1,"list":[{"n":2}]},"c":"d"}""")]
    [InlineData("{ target: '$..[?@.n]', remove: true }", """{"a":{"b":1,"list":[]},"c":"d"}""")]
    [InlineData("{ target: '$..*', remove: true }", "{}")]
    public void AnActionChangesTheDocument(string action, string expected)
    {
        var (tree, problems) = Apply("overlay: 1.0.0\ninfo: {}\nactions: [ " + action + " ]");

        Assert.Empty(problems);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), tree!.Root), tree.Root.ToJsonString());
    }

    [Theory]
    [InlineData("overlay: 2.0.0\nactions: []", "CG1003 /overlay")]
    [InlineData("actions: []", "CG1003 ")]
    [InlineData("overlay: 1.0.0", "CG1005 ")]
    [InlineData("overlay: 1.0.0\nactions: {}", "CG1005 /actions")]
    [InlineData("overlay: [", "CG1001 /overlay/0")]
    public void AnOverlayThatCannotBeReadStopsItsSpec(string overlay, string place)
    {
        var (tree, problems) = Apply(overlay);

        Assert.Null(tree);
        var problem = Assert.Single(problems);
        Assert.Equal((place, "specs/o.yaml"), (SpecText.Places([problem])[0], problem.Path));
    }

    [Theory]
    [InlineData("{ target: $.x, update: {} }", "/target")]
    [InlineData("{ target: 'x', update: {} }", "/target")]
    [InlineData("{ target: $, remove: true }", "/target")]
    [InlineData("{ target: $.a }", "")]
    [InlineData("{ update: {} }", "")]
    [InlineData("{ target: $.c, update: {} }", "/update")]
    [InlineData("{ target: $.a, update: text }", "/update")]
    [InlineData("text", "")]
    public void AnActionThatCannotBeCarriedOutIsLeftOut(string action, string place)
    {
        var (tree, problems) = Apply("overlay: 1.1.0\nactions:\n  - " + action + "\n  - { target: $, update: { done: true } }");

        Assert.Equal(["CG1007 /actions/0" + place], SpecText.Places(problems));
        Assert.True(tree!.Root["done"]!.GetValue<bool>());
    }

    [Fact]
    public void ADocumentIsNotGrownWithoutEnd()
    {
        var grow = string.Join(",", Enumerable.Repeat("{ \"target\": \"$..*\", \"update\": { \"x\": [[[[]]]], \"y\": {} } }", 200));
        var deepen = string.Join(",", Enumerable.Range(0, 200).Select(_ => "{ \"target\": \"$..z\", \"update\": { \"z\": {} } }"));

        Assert.Contains(Apply("{ \"overlay\": \"1.0.0\", \"actions\": [" + grow + "] }", "{\"a\":{}}").Problems, problem => problem.Id == ProblemId.DocumentTooLarge);
        Assert.Equal(["CG1006 /actions"], SpecText.Places(Apply("{ \"overlay\": \"1.0.0\", \"actions\": [" + deepen + "] }", "{\"z\":{}}").Problems));
    }

    [Fact]
    public void EveryPlaceIsFoundInTheFileThatHoldsIt()
    {
        var (tree, _) = Apply("""
            overlay: 1.0.0
            actions:
              - { target: $.a, update: { list: [ { n: 4 } ], new: { x: 1 } } }
              - { target: '$.a.list[0]', remove: true }
              - { target: '$.a.list[1]', remove: true }
            """);

        Assert.Equal("""{"a":{"b":1,"list":[{"n":2},{"n":4}],"new":{"x":1}},"c":"d"}""", tree!.Root.ToJsonString());
        Assert.Equal(new SpecOrigin(null, "/a/list/1/n"), tree.Origins.Find("/a/list/0/n"));
        Assert.Equal(new SpecOrigin("specs/o.yaml", "/actions/0/update/list/0/n"), tree.Origins.Find("/a/list/1/n"));
        Assert.Equal(new SpecOrigin("specs/o.yaml", "/actions/0/update/new/x"), tree.Origins.Find("/a/new/x"));
        Assert.Equal(new SpecOrigin(null, "/c"), tree.Origins.Find("/c"));
    }

    private static (SpecTree? Tree, IReadOnlyList<SpecProblem> Problems) Apply(string overlay, string spec = Spec)
    {
        var problems = new ProblemBag();
        var file = SpecText.File(spec) with { Overlay = new SpecPart("specs/o.yaml", overlay) };
        var tree = SpecTreeReader.Read(file, problems)!;
        return (SpecAssembly.Complete(tree, file, problems) ? tree : null, problems.Problems);
    }
}
