using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class OperationReaderTests
{
    [Fact]
    public void MethodsBeyondTheUsualOnesAreRead()
    {
        var (model, problems) = SpecText.TryRead("""
            openapi: 3.2.0
            paths:
              /a:
                query: { requestBody: { content: { application/json: {} } }, responses: {} }
                additionalOperations:
                  COPY: { operationId: copyIt, responses: {} }
                  'no method': { responses: {} }
            """);

        Assert.Equal(["CG2002 /paths/~1a/additionalOperations/no method"], SpecText.Places(problems));
        Assert.Equal(
            [("QUERY", SendSafety.Safe, "/paths/~1a/query"), ("COPY", SendSafety.Send, "/paths/~1a/additionalOperations/COPY")],
            model!.Operations.Select(operation => (operation.Method, operation.Safety, operation.Pointer)));
        Assert.NotNull(model.Operations[0].Body);
    }

    [Fact]
    public void AnOperationIsReadWhole()
    {
        var (operation, places) = SpecText.ReadOperation("""
            operationId: send-message
            tags: [ Zeta, Alpha ]
            summary: Sends.
            description: Sends a message.
            deprecated: true
            responses: { '201': { description: Created } }
            """);

        Assert.Empty(places);
        Assert.Equal(
            ("/paths/~1things/post", "send-message", "POST", "/things", "Zeta", "Sends.", "Sends a message.", true),
            (operation!.Pointer, operation.OperationId, operation.Method, operation.Path, operation.Tag, operation.Summary, operation.Description, operation.Deprecated));
        Assert.Null(operation.Body);
        Assert.Equal(201, Assert.Single(operation.Responses).FirstStatus);
    }

    [Fact]
    public void OperationsComeInTheDocumentsOrder()
    {
        var (model, _) = SpecText.ReadPaths("""
            paths:
              /b: { post: { responses: {} }, get: { responses: {} }, x-other: {}, summary: text }
              /a: { delete: { responses: {} } }
              x-y: { get: {} }
            """);

        Assert.Equal(["POST /b", "GET /b", "DELETE /a"], model.Operations.Select(operation => $"{operation.Method} {operation.Path}"));
    }

    [Fact]
    public void TagsAreThoseDeclaredAndThoseUsed()
    {
        var (model, _) = SpecText.ReadPaths("""
            tags: [ { name: B, description: Second. }, { name: A } ]
            paths:
              /x: { get: { tags: [ C ], responses: {} }, put: { tags: [ A ], responses: {} }, post: { tags: [], responses: {} } }
            """);

        Assert.Equal(["/tags/0 B Second.", "/tags/1 A ", "/paths/~1x/get/tags/0 C "],
            model.Tags.Select(tag => $"{tag.Pointer} {tag.Name} {tag.Description}"));
        Assert.Equal(["C", "A", null], model.Operations.Select(operation => operation.Tag));
    }

    [Fact]
    public void ABrokenOperationCostsOnlyItselfAndOneWarning()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              /a:
                get: { responses: { '200': { description: ok, content: { application/json: { schema: { type: banana } } } } } }
                post:
                  parameters: [ { name: x, in: query, schema: { $ref: '#/gone' } }, { name: y, in: nowhere } ]
                  requestBody: { content: { multipart/form-data: {} } }
                  responses: { '200': { description: ok, content: { application/json: { schema: { type: banana } } } } }
            """);

        Assert.Equal("GET", Assert.Single(model.Operations).Method);
        Assert.Equal(
            ["CG2002 /paths/~1a/get/responses/200/content/application~1json/schema/type", "CG1004 /paths/~1a/post/parameters/0/schema/$ref"],
            places);
    }

    [Theory]
    [InlineData("parameters: {}", "/parameters")]
    [InlineData("parameters: [ text ]", "/parameters/0")]
    [InlineData("requestBody: text", "/requestBody")]
    [InlineData("requestBody: { content: [] }", "/requestBody/content")]
    [InlineData("responses: []", "/responses")]
    [InlineData("responses: { '200': text }", "/responses/200")]
    [InlineData("security: {}", "/security")]
    public void APartOfTheWrongKindIsTheReasonForSkipping(string part, string pointer)
    {
        var (operation, places) = SpecText.ReadOperation(part);

        Assert.Null(operation);
        Assert.Equal(["CG2001 /paths/~1things/post" + pointer], places);
    }

    [Theory]
    [InlineData("summary: []", "/summary")]
    [InlineData("deprecated: maybe", "/deprecated")]
    [InlineData("tags: text", "/tags")]
    public void WordsOfTheWrongKindAreLeftOut(string part, string pointer)
    {
        var (operation, places) = SpecText.ReadOperation(part);

        Assert.NotNull(operation);
        Assert.Equal(["CG2002 /paths/~1things/post" + pointer], places);
    }

    [Theory]
    [InlineData("paths: { /a: { get: text } }", "CG2001 /paths/~1a/get")]
    [InlineData("paths: { /a: text }", "CG2002 /paths/~1a")]
    [InlineData("paths: []", "CG1005 /paths")]
    [InlineData("paths: { /a: { $ref: 'other.yaml#/a' } }", "CG1004 /paths/~1a/$ref")]
    public void OddPathsAreReportedWhereTheyStand(string paths, string place) => Assert.Equal([place], SpecText.ReadPaths(paths).Places);

    [Theory]
    [InlineData("info: []", "CG2002 /info")]
    [InlineData("servers: {}", "CG2002 /servers")]
    [InlineData("components: x", "CG2002 /components")]
    [InlineData("tags: [ x ]", "CG2002 /tags/0")]
    public void OddPartsOfTheDocumentCostOnlyThemselves(string part, string place)
    {
        var (model, problems) = SpecText.TryRead("openapi: 3.0.0\n" + part + "\npaths: { /a: { get: { responses: {} } } }");

        Assert.Single(model!.Operations);
        Assert.Equal([place], SpecText.Places(problems));
    }

    [Fact]
    public void APathMayBeAReference()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              /a: { $ref: '#/components/pathItems/A' }
            components:
              pathItems:
                A: { get: { responses: {} } }
            """);

        Assert.Empty(places);
        Assert.Equal("/components/pathItems/A/get", Assert.Single(model.Operations).Pointer);
        Assert.Equal("/a", model.Operations[0].Path);
    }

    [Theory]
    [InlineData("get", SendSafety.Safe)]
    [InlineData("head", SendSafety.Safe)]
    [InlineData("options", SendSafety.Safe)]
    [InlineData("trace", SendSafety.Safe)]
    [InlineData("put", SendSafety.Idempotent)]
    [InlineData("delete", SendSafety.Idempotent)]
    [InlineData("post", SendSafety.Send)]
    [InlineData("patch", SendSafety.Send)]
    public void TheMethodTellsWhatMayBeRepeated(string method, SendSafety safety) =>
        Assert.Equal(safety, SpecText.ReadOperation("responses: {}", method).Operation!.Safety);

    [Theory]
    [InlineData("safe", SendSafety.Safe)]
    [InlineData("idempotent", SendSafety.Idempotent)]
    [InlineData("send", SendSafety.Send)]
    public void TheDocumentMayTellWhatMayBeRepeated(string stated, SendSafety safety) =>
        Assert.Equal(safety, SpecText.ReadOperation($"x-codegen-send: {stated}").Operation!.Safety);

    [Fact]
    public void AKeyedOperationNamesItsKey()
    {
        var (operation, places) = SpecText.ReadOperation("""
            x-codegen-send: keyed
            x-codegen-key: dedup
            parameters: [ { name: dedup, in: query, schema: { type: string } } ]
            """);

        Assert.Empty(places);
        Assert.Equal((SendSafety.Keyed, "dedup"), (operation!.Safety, operation.KeyParameter));
    }

    [Theory]
    [InlineData("x-codegen-send: often", "/x-codegen-send")]
    [InlineData("x-codegen-send: keyed", "/x-codegen-send")]
    [InlineData("x-codegen-send: keyed\nx-codegen-key: gone", "/x-codegen-key")]
    public void AnExtensionThatIsNotUsableIsIgnoredAndReported(string lines, string pointer)
    {
        var (operation, places) = SpecText.ReadOperation(lines);

        Assert.Equal((SendSafety.Send, null), (operation!.Safety, operation.KeyParameter));
        Assert.Equal(["CG4004 /paths/~1things/post" + pointer], places);
    }
}
