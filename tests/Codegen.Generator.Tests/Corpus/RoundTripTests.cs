using System.Text.Json.Nodes;
using Codegen.Corpus.RoundTrips;

namespace Codegen.Generator.Tests.Corpus;

public class RoundTripTests
{
    private const string Schema = """
        {
          "type": "object",
          "required": ["a"],
          "properties": {
            "a": { "type": "integer", "format": "int32" },
            "id": { "type": "string", "readOnly": true },
            "at": { "type": "string", "format": "date-time" },
            "ratio": { "type": "number", "format": "float" },
            "list": { "type": "array", "items": { "$ref": "#" } }
          },
          "oneOf": [ { "properties": { "b": { "type": "string", "nullable": true } } }, { "properties": { "c": { "type": "boolean" } } } ]
        }
        """;

    [Theory]
    [InlineData("""{ "a": 1.0, "at": "2024-01-31T10:00:00+02:00" }""", """{ "a": 1, "at": "2024-01-31T08:00:00Z" }""")]
    [InlineData("""{ "a": 1, "id": "x", "unknown": 2, "b": null }""", """{ "a": 1 }""")]
    [InlineData("""{ "ratio": 0.1 }""", """{ "ratio": 0.100000001 }""")]
    [InlineData("""[null, true]""", """[null, true]""")]
    public void TheseAreEqual(string expected, string actual) => Assert.Null(Difference(expected, actual));

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 2 }""", "/a: 1 became 2")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""", "/a: 1 became \"1\"")]
    [InlineData("""{ "c": true }""", """{ }""", "/c: true was lost")]
    [InlineData("""{ "c": true }""", """{ "c": false }""", "/c: true became false")]
    [InlineData("""{ }""", """{ "b": null }""", "/b: null was added")]
    [InlineData("""{ "list": [{ "c": true }] }""", """{ "list": [{ }] }""", "/list/0/c: true was lost")]
    [InlineData("""[1, 2]""", """[1]""", ": 2 items became 1")]
    [InlineData("""{ "at": "2024-01-31T10:00:00Z" }""", """{ "at": "2024-01-31T11:00:00Z" }""", "/at: \"2024-01-31T10:00:00Z\" became \"2024-01-31T11:00:00Z\"")]
    public void TheseDiffer(string expected, string actual, string difference) => Assert.Equal(difference, Difference(expected, actual));

    [Theory]
    [InlineData("""{ "a": 1, "b": null, "list": [{ "a": 2 }] }""", null)]
    [InlineData("""{ "a": 1.0 }""", null)]
    [InlineData("""{ "a": 1, "at": null }""", null)]
    [InlineData("""{ }""", ": 'a' is required and not there")]
    [InlineData("""{ "a": "1" }""", "/a: string is not integer")]
    [InlineData("""{ "a": 3000000000 }""", "/a: 3000000000 is out of range")]
    [InlineData("""{ "a": 1, "at": "yesterday" }""", "/at: 'yesterday' is no date-time")]
    [InlineData("""{ "a": 1, "b": 1, "c": 1 }""", ": fits no variant of oneOf")]
    [InlineData("""[]""", ": array is not object")]
    public void AnExampleThatBreaksItsSchemaIsKnown(string value, string? problem) =>
        Assert.Equal(problem, new SchemaFit(References()).Problem(References().Root, JsonNode.Parse(value)));

    private static string? Difference(string expected, string actual) =>
        JsonDifference.Find(new SchemaParts(References(), References().Root), JsonNode.Parse(expected), JsonNode.Parse(actual));

    private static References References() => new((JsonObject)JsonNode.Parse(Schema)!);
}
