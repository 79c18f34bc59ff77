using System.Text.Json.Nodes;
using Codegen.Pipeline.Input.Overlays.Paths;

namespace Codegen.Pipeline.Tests.Input.Overlays;

public class PathQueryTests
{
    private const string Document = """
        {
          "paths": {
            "/a": { "get": { "tags": ["x", "y"], "deprecated": true, "parameters": [ { "name": "p", "in": "query" }, { "name": "q", "n": 2 } ] } },
            "/b~c": { "get": { "tags": ["x"], "parameters": [ { "name": "p", "in": "header", "n": null } ] } }
          },
          "x y": { "get": 1 }
        }
        """;

    [Theory]
    [InlineData("$", "")]
    [InlineData("$.paths", "/paths")]
    [InlineData(" $.paths['/a'].get ", "/paths/~1a/get")]
    [InlineData("$['paths'][\"/b~c\"]", "/paths/~1b~0c")]
    [InlineData("$['x\\u0020y'].get", "/x y/get")]
    [InlineData("$.paths.*.get.tags[0]", "/paths/~1a/get/tags/0 /paths/~1b~0c/get/tags/0")]
    [InlineData("$.paths[*]['get'].tags[-1]", "/paths/~1a/get/tags/1 /paths/~1b~0c/get/tags/0")]
    [InlineData("$.paths['/a'].get.tags[0, 1]", "/paths/~1a/get/tags/0 /paths/~1a/get/tags/1")]
    [InlineData("$.paths['/a'].get.tags[2]", "")]
    [InlineData("$.paths['/a'].get.tags.x", "")]
    [InlineData("$..tags", "/paths/~1a/get/tags /paths/~1b~0c/get/tags")]
    [InlineData("$..tags..[1]", "/paths/~1a/get/tags/1")]
    [InlineData("$..parameters[?@.name=='p']", "/paths/~1a/get/parameters/0 /paths/~1b~0c/get/parameters/0")]
    [InlineData("$..parameters[?(@.name == 'p' && @.in == \"header\")]", "/paths/~1b~0c/get/parameters/0")]
    [InlineData("$..parameters[?@.n]", "/paths/~1a/get/parameters/1 /paths/~1b~0c/get/parameters/0")]
    [InlineData("$..parameters[?!@.in || @.in=='header']", "/paths/~1a/get/parameters/1 /paths/~1b~0c/get/parameters/0")]
    [InlineData("$..parameters[?@.n > 1]", "/paths/~1a/get/parameters/1")]
    [InlineData("$..parameters[?@.n == 2.0]", "/paths/~1a/get/parameters/1")]
    [InlineData("$..parameters[?@.n == null]", "/paths/~1b~0c/get/parameters/0")]
    [InlineData("$..parameters[?@.name < 'q']", "/paths/~1a/get/parameters/0 /paths/~1b~0c/get/parameters/0")]
    [InlineData("$..parameters[?@.name == $.paths['/a'].get.parameters[1].name]", "/paths/~1a/get/parameters/1")]
    [InlineData("$.paths[?@.get.deprecated == true].get", "/paths/~1a/get")]
    [InlineData("$.paths[?@.get.tags[?@=='y']]", "/paths/~1a")]
    public void AQuerySelectsPlaces(string query, string expected)
    {
        var root = new PathNode(JsonNode.Parse(Document));

        var found = PathParser.Parse(query).Select(root, root);

        Assert.Equal(expected, string.Join(' ', found.Select(node => node.Pointer)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("paths")]
    [InlineData("$.")]
    [InlineData("$paths")]
    [InlineData("$.paths[")]
    [InlineData("$.paths['/a]")]
    [InlineData("$.paths['\\x']")]
    [InlineData("$.paths[0:2]")]
    [InlineData("$.paths[?length(@) > 1]")]
    [InlineData("$.paths[?@.a ==]")]
    [InlineData("$.paths[?(@.a]")]
    [InlineData("$.paths[1.5]")]
    public void AQueryThatIsNoneIsRefused(string query) => Assert.Throws<FormatException>(() => PathParser.Parse(query));

    [Fact]
    public void NestingIsBounded() =>
        Assert.Throws<FormatException>(() => PathParser.Parse("$[?" + new string('(', 2_000) + "@.a" + new string(')', 2_000) + "]"));
}
