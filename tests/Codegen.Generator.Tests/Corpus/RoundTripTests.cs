using System.Text.Json.Nodes;
using Codegen.Corpus.RoundTrips;

namespace Codegen.Generator.Tests.Corpus;

public class RoundTripTests
{
    private const string Schema = """
        {
          "openapi": "3.1.0",
          "components": {
            "schemas": {
              "One": { "properties": { "kind": { "type": "string" }, "left": { "type": "string" } } },
              "Two": { "properties": { "kind": { "enum": ["dos"] }, "right": { "type": "string" } } }
            }
          },
          "type": "object",
          "required": ["a"],
          "properties": {
            "a": { "type": "integer", "format": "int32" },
            "id": { "type": "string", "readOnly": true },
            "at": { "type": "string", "format": "date-time" },
            "ratio": { "type": "number", "format": "float" },
            "tags": { "additionalProperties": { "type": "string" } },
            "count": { "type": "integer", "format": "int64" },
            "shape": {
              "anyOf": [
                { "properties": { "depth": { "type": "integer" } } },
                { "properties": { "width": { "type": "integer" }, "height": { "type": "integer" } } }
              ]
            },
            "told": {
              "anyOf": [ { "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" } ],
              "discriminator": { "propertyName": "kind", "mapping": { "uno": "#/components/schemas/One" } }
            },
            "either": { "items": { "anyOf": [ { "required": ["b"], "properties": { "b": { "type": "integer" } } }, { "type": "string" } ] } },
            "mine": { "$ref": "#/components/schemas/One", "readOnly": true },
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
    [InlineData("""{ "mine": { "left": "x" } }""", """{ }""")]
    [InlineData("""{ "told": { "kind": "uno", "right": "x" } }""", """{ "told": { "kind": "uno" } }""")]
    [InlineData("""{ "told": { "kind": "One", "right": "x" } }""", """{ "told": { "kind": "One" } }""")]
    [InlineData("""{ "told": { "kind": "dos", "left": "x" } }""", """{ "told": { "kind": "dos" } }""")]
    public void TheseAreEqual(string expected, string actual) => Assert.Null(Difference(expected, actual));

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 2 }""", "/a: 1 became 2")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""", "/a: 1 became \"1\"")]
    [InlineData("""{ "c": true }""", """{ }""", "/c: true was lost")]
    [InlineData("""{ "c": true }""", """{ "c": false }""", "/c: true became false")]
    [InlineData("""{ }""", """{ "b": null }""", "/b: null was added")]
    [InlineData("""{ "list": [{ "c": true }] }""", """{ "list": [{ }] }""", "/list/0/c: true was lost")]
    [InlineData("""[1, 2]""", """[1]""", ": 2 items became 1")]
    [InlineData("""{ "either": { "b": 1 } }""", """{ "either": { } }""", "/either/b: 1 was lost")]
    [InlineData("""{ "told": { "kind": "dos", "right": "x" } }""", """{ "told": { "kind": "dos" } }""", "/told/right: \"x\" was lost")]
    [InlineData("""{ "told": { "kind": "tres", "left": "x" } }""", """{ "told": { "kind": "tres" } }""", "/told/left: \"x\" was lost")]
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
    [InlineData("""{ "a": 1, "either": [{ "b": 1 }, "x"] }""", null)]
    [InlineData("""{ "a": 1, "either": "x" }""", null)]
    [InlineData("""{ "a": 1, "either": { "c": 1 } }""", "/either: fits no variant of anyOf")]
    [InlineData("""{ "a": 1, "tags": "" }""", "/tags: string is not object")]
    [InlineData("""{ "a": 1, "count": 9223372036854775807 }""", null)]
    [InlineData("""{ "a": 1, "count": 9223372036854776000 }""", "/count: 9223372036854776000 is out of range")]
    [InlineData("""{ "a": 1, "count": 1e300 }""", "/count: 1e300 is out of range")]
    [InlineData("""{ "a": 1, "shape": { "width": 1, "height": 2 } }""", null)]
    [InlineData("""{ "a": 1, "shape": { "width": "1", "depth": 2 } }""", null)]
    [InlineData("""{ "a": 1, "shape": { "width": 1, "height": "2" } }""", "/shape/height: string is not integer in the variant of anyOf that it is most like")]
    [InlineData("""{ "a": 1, "told": { "kind": "uno", "left": 1 } }""", "/told: fits no variant of anyOf")]
    [InlineData("""{ "a": 1, "told": { "kind": "uno", "right": 1 } }""", null)]
    public void AnExampleThatBreaksItsSchemaIsKnown(string value, string? problem) =>
        Assert.Equal(problem, new SchemaFit(References()).Problem(References().Root, JsonNode.Parse(value))?.ToString());

    [Fact]
    public void ExamplesAreFoundWithTheirSchemas()
    {
        var examples = new ExampleFinder(new References((JsonObject)JsonNode.Parse("""
            {
              "components": {
                "schemas": {
                  "Order": { "type": "object", "example": 1 },
                  "order": { "type": "object", "example": 2 },
                  "Name": { "type": "string", "example": 3 },
                  "Thing": { "example": 4 }
                }
              },
              "paths": {
                "/a": { "get": { "responses": { "200": { "content": { "aplication/json": { "example": 5 }, "application/json": { "schema": { "type": "object" }, "example": 6 } } } } } }
              }
            }
            """)!)).Find().ToList();

        Assert.Equal(["1 unclear", "2 unclear", "3 unclear", "4 clear", "5 clear object"], examples.Select(example =>
            $"{example.Value} {(example.Place.IsClear ? "clear" : "unclear")} {(example.Place.Method is null ? null : example.Schema?["type"])}".TrimEnd()));
    }

    [Theory]
    [InlineData("""{ "type": "object" }""", """ "{ \"a\": 1 }" """, """{"a":1}""")]
    [InlineData("""{ "type": "array" }""", """ " [1]" """, "[1]")]
    [InlineData("""{ "type": "object" }""", """ "{ a" """, "\"{ a\"")]
    [InlineData("""{ "type": "object" }""", """ "a" """, "\"a\"")]
    [InlineData("""{ "type": "string" }""", """ "[1]" """, "\"[1]\"")]
    public void AnExampleInATextIsTakenOutOfIt(string schema, string value, string expected)
    {
        var example = new Example("", new BodyPlace(null, "X"), JsonNode.Parse(value), JsonNode.Parse(schema));

        Assert.Equal(expected, ExampleRun.Unwrapped(example, References()).Value!.ToJsonString());
    }

    private static string? Difference(string expected, string actual) =>
        JsonDifference.Find(new SchemaParts(References(), References().Root), JsonNode.Parse(expected), JsonNode.Parse(actual));

    private static References References() => new((JsonObject)JsonNode.Parse(Schema)!);
}
