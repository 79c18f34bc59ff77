using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Reading;

/// <summary>Extensions of ours that are misspelt, or stand where they mean nothing.</summary>
public class ExtensionCheckTests
{
    [Fact]
    public void ExtensionsInTheirPlacesAreNotReported() => Assert.Empty(Check("""
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        tags: [{ name: Things, x-codegen-name: Stuff }]
        x-codegen-settings: { x-codegen-sent: 1 }
        x-codegen-errors: { codes: { A: { meaning: Bad., category: request, retry: never } } }
        paths:
          /things:
            get:
              tags: [Things]
              operationId: list
              x-codegen-request-body-name: body
              x-codegen-inline: true
              x-codegen-send: send
              x-codegen-name: Find
              parameters:
                - { name: x-codegen-sent, in: query, x-codegen-name: sent, schema: { type: string, x-codegen-type: Kind, x-codegen-final: [a], enum: [a, b] } }
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      example: { x-codegen-sent: 1 }
                      schema: { $ref: '#/components/schemas/Thing' }
        components:
          schemas:
            Thing:
              type: object
              x-codegen-name: Item
              default: { x-codegen-sent: 1 }
              properties:
                x-codegen-sent: { type: string, x-codegen-name: Sent, enum: [x-codegen-sent] }
              x-other: { x-codegen-sent: 1 }
        """));

    [Theory]
    [InlineData("/paths/~1a/post", "x-codegen-sent", "there is none of this name; perhaps 'x-codegen-send' was meant.")]
    [InlineData("/paths/~1a/post", "X-Codegen-Send", "there is none of this name; perhaps 'x-codegen-send' was meant.")]
    [InlineData("/paths/~1a/post", "x-codegen-pagin", "there is none of this name; perhaps 'x-codegen-paging' was meant.")]
    [InlineData("", "x-codegen-send", "it means something on an operation only.")]
    [InlineData("/info", "x-codegen-name", "it means something on an operation, a tag, a parameter, a member or a named schema only.")]
    [InlineData("/paths", "x-codegen-send", "it means something on an operation only.")]
    [InlineData("/paths/~1a", "x-codegen-send", "it means something on an operation only.")]
    [InlineData("/paths/~1a/post", "x-codegen-errors", "it means something on the root of the document only.")]
    [InlineData("/paths/~1a/post/parameters/0", "x-codegen-oauth", "it means something on a security scheme only.")]
    [InlineData("/paths/~1a/post/requestBody", "x-codegen-media-type", "it means something on an operation only.")]
    [InlineData("/paths/~1a/post/requestBody/content/text~1plain", "x-codegen-send", "it means something on an operation only.")]
    [InlineData("/paths/~1a/post/responses", "x-codegen-accept", "it means something on an operation only.")]
    [InlineData("/paths/~1a/post/responses/200", "x-codegen-paging", "it means something on an operation only.")]
    [InlineData("/paths/~1a/post/responses/200/headers/X-A", "x-codegen-paging", "it means something on an operation only.")]
    [InlineData("/paths/~1a/post/callbacks/done/~1x", "x-codegen-send", "it means something on an operation only.")]
    [InlineData("/components/schemas/S", "x-codegen-format", "it means something on a schema of a descriptor only.")]
    [InlineData("/components/schemas/S/properties/p/items", "x-codegen-name", "it means something on an operation, a tag, a parameter, a member or a named schema only.")]
    [InlineData("/components/schemas/S/allOf/1", "x-codegen-send", "it means something on an operation only.")]
    [InlineData("/components/securitySchemes/K", "x-codegen-sms", "it means something on a schema only.")]
    public void OthersAreReportedAtTheirPlace(string place, string name, string reason)
    {
        var tree = SpecTreeReader.Read(SpecText.File(Document), new ProblemBag())!;
        var node = place.Split('/').Skip(1).Aggregate(
            (JsonNode)tree.Root,
            (parent, step) => parent is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : parent[step.Replace("~1", "/", StringComparison.Ordinal)]!);
        node[name] = "x";

        Assert.Equal([$"CG4009 {place}/{name}: The extension '{name}' has no effect here: {reason}"], Check(tree.Root.ToJsonString()));
    }

    [Fact]
    public void SchemasOfOpenApi2AreKnownToo() => Assert.Equal(
        [
            "CG4009 /paths/~1a/get/responses/200/headers/X-A/x-codegen-send: The extension 'x-codegen-send' has no effect here: it means something on an operation only.",
            "CG4009 /definitions/S/x-codegen-key: The extension 'x-codegen-key' has no effect here: it means something on an operation only.",
        ],
        Check("""
            swagger: '2.0'
            info: { title: Test, version: '1' }
            host: api.example.com
            paths:
              /a:
                get:
                  parameters: [{ name: on, in: query, type: string, format: date-time, x-codegen-date-format: yyyy, x-codegen-name: day }]
                  responses:
                    '200': { description: ok, schema: { $ref: '#/definitions/S' }, headers: { X-A: { type: string, x-codegen-send: send } } }
            definitions: { S: { type: object, properties: { a: { type: string } }, x-codegen-name: Some, x-codegen-key: k } }
            """));

    [Fact]
    public void ANameForATypeThatIsNotMadeIsReportedToo() => Assert.Equal(
        ["CG4009 /components/schemas/S/properties/p/x-codegen-type: The extension 'x-codegen-type' has no effect here: the schema becomes no type of its own."],
        Check(Document.Replace("p: { type: array,", "p: { type: array, x-codegen-type: List,", StringComparison.Ordinal)));

    [Fact]
    public void PartsAndOverlaysAreLookedAt()
    {
        var file = SpecText.File("""
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths: { /a: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'other.yaml#/components/schemas/S' } } } } } } } }
            """) with
        {
            Parts = [new SpecPart("specs/other.yaml", "x-codegen-errors: {}\ncomponents: { schemas: { S: { type: string, x-codegen-key: k } } }")],
            Overlay = new SpecPart(
                "specs/overlay.yaml",
                "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: '$.paths[*]', update: { x-codegen-send: send } }]"),
        };

        var problems = SpecPipeline.Build(file, new CompilationFacts(1200, true), CancellationToken.None).Problems;

        Assert.Equal(
            [
                ("specs/overlay.yaml", "The extension 'x-codegen-send' has no effect here: it means something on an operation only."),
                ("specs/other.yaml", "The extension 'x-codegen-errors' has no effect here: it means something on the root of the document only."),
                ("specs/other.yaml", "The extension 'x-codegen-key' has no effect here: it means something on an operation only."),
            ],
            problems.Where(problem => problem.Problem.Id == ProblemId.ExtensionUnused).Select(problem => (problem.Path, ProblemText.Message(problem.Problem))));
    }

    private const string Document = """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        servers: [{ url: 'https://api.example.com' }]
        paths:
          /a:
            post:
              parameters: [{ name: p, in: query, schema: { type: string } }]
              requestBody: { content: { text/plain: { schema: { type: string } } } }
              callbacks: { done: { /x: { post: { requestBody: { content: { application/json: { schema: { type: string } } } } } } } }
              responses: { '200': { description: ok, headers: { X-A: { schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } } }
        components:
          schemas:
            S: { allOf: [{ type: object }, { type: object }], properties: { p: { type: array, items: { type: string } } } }
          securitySchemes: { K: { type: apiKey, in: header, name: X-Key } }
        """;

    private static string[] Check(string text) =>
        [.. SpecPipeline.Build(SpecText.File(text), new CompilationFacts(1200, true), CancellationToken.None).Problems
            .Select(found => SpecText.Show(found.Problem)).Where(line => line.StartsWith("CG40", StringComparison.Ordinal))];
}
