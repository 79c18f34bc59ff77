using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class ResponseReaderTests
{
    [Fact]
    public void StatusesAreRanges()
    {
        var (operation, places) = SpecText.ReadOperation("""
            responses:
              200: { description: ok }
              '4XX': { description: client }
              5xx: { description: server }
              default: { description: other }
              x-note: text
            """);

        Assert.Empty(places);
        Assert.Equal([(200, 200), (400, 499), (500, 599), (0, 0)], operation!.Responses.Select(response => (response.FirstStatus, response.LastStatus)));
        Assert.Equal(["/paths/~1things/post/responses/200", "ok"], [operation.Responses[0].Pointer, operation.Responses[0].Description!]);
        Assert.True(operation.Responses[3].IsDefault);
    }

    [Theory]
    [InlineData("200: Q")]
    [InlineData("0xFF")]
    [InlineData("2XX;")]
    [InlineData("99999")]
    [InlineData("600")]
    [InlineData("OK")]
    public void AnAnswerWithoutAStatusIsLeftOut(string key)
    {
        var (operation, places) = SpecText.ReadOperation($"responses: {{ '{key}': {{ description: x }}, '200': {{ description: ok }} }}");

        Assert.Single(operation!.Responses);
        Assert.Equal(["CG2002 /paths/~1things/post/responses/" + key], places);
    }

    [Fact]
    public void JsonIsPreferred()
    {
        var content = Content("{ text/plain: {}, application/xml: { schema: { type: object } }, application/json: { schema: { type: array, items: {} } } }");

        Assert.Equal("application/json", content!.MediaType);
        Assert.IsType<ArraySchema>(content.Schema);
    }

    [Fact]
    public void SoundsAreBytesWhateverTheirSchema() =>
        Assert.Equal(ContentKind.Binary, Content("{ audio/mpeg: { schema: { type: array, items: { type: integer } } } }")!.Kind);

    [Fact]
    public void AnAnswerWithoutContentHasNone() => Assert.Null(Content("{}"));

    [Theory]
    [InlineData("application/xml", ContentKind.Text)]
    [InlineData("application/vnd.acme.orders", ContentKind.Text)]
    [InlineData("application/x-www-form-urlencoded", ContentKind.Text)]
    [InlineData("multipart/mixed", ContentKind.Binary)]
    [InlineData("application/x-protobuf", ContentKind.Binary)]
    public void WhatIsNotModelledTravelsAsItIs(string mediaType, ContentKind kind)
    {
        var content = Content($"{{ {mediaType}: {{ schema: {{ type: object, properties: {{ a: {{}} }} }} }} }}");

        Assert.Equal((mediaType, kind, null), (content!.MediaType, content.Kind, content.Schema));
    }

    [Fact]
    public void ItemsOfAStreamHaveTheirShape()
    {
        var (model, problems) = SpecText.TryRead("""
            openapi: 3.2.0
            paths: { /a: { get: { responses: { '200': { description: ok, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/E' } } } } } } } }
            components: { schemas: { E: { type: object, properties: { data: { type: string } } } } }
            """);

        Assert.Empty(problems);
        var content = model!.Operations[0].Responses[0].Content!;
        Assert.Equal(ContentKind.Events, content.Kind);
        Assert.Equal("/components/schemas/E", Assert.IsType<ReferenceSchema>(content.ItemSchema).Target);
        Assert.Equal("E", Assert.Single(model.Schemas).Name);
    }

    [Fact]
    public void WhatTheTextOfAnEventHoldsIsItsSchema()
    {
        var content = Content("{ text/event-stream: { itemSchema: { properties: { data: { type: string, contentSchema: { type: integer } } } } } }");

        Assert.IsType<NumberSchema>(content!.Schema);
        Assert.Null(content.ItemSchema);
    }

    [Theory]
    [InlineData("text/event-stream", ContentKind.Events)]
    [InlineData("text/event-stream; charset=utf-8", ContentKind.Events)]
    [InlineData("application/x-ndjson", ContentKind.Lines)]
    [InlineData("application/JSONL", ContentKind.Lines)]
    [InlineData("application/json-seq", ContentKind.Lines)]
    [InlineData("application/stream+json", ContentKind.Lines)]
    public void StreamsAreKnownByTheirType(string mediaType, ContentKind kind)
    {
        var content = Content($"{{ '{mediaType}': {{ schema: {{ type: object, properties: {{ a: {{}} }} }} }} }}");

        Assert.Equal(kind, content!.Kind);
        Assert.IsType<ObjectSchema>(content.Schema);
    }

    [Theory]
    [InlineData("application/json, application/xml, text/json, application/hal+json, text/plain, text/html, text/yaml, application/yaml, application/x-protobuf", "")]
    [InlineData("application/json, application/x-www-form-urlencoded, multipart/mixed, application/javascript, text/javascript", "")]
    [InlineData("application/json, text/csv, application/pdf, text/event-stream, application/jsonl", "application/jsonl, text/event-stream, text/csv, application/pdf")]
    [InlineData("application/json, image/png, image/jpeg", "image/png")]
    [InlineData("application/pdf, application/xml", "application/pdf")]
    [InlineData("audio/mpeg, audio/wav", "")]
    [InlineData("application/json, audio/mpeg, image/png, application/zip, application/pdf, text/csv", "text/csv, audio/mpeg, image/png, application/zip")]
    public void OnlyAnotherThingIsOffered(string mediaTypes, string others)
    {
        var content = string.Join(", ", mediaTypes.Split(", ").Select(type => $"'{type}': {{ schema: {{ type: string }} }}"));
        var (operation, _) = SpecText.ReadOperation($"responses: {{ '200': {{ description: ok, content: {{ {content} }} }} }}");

        Assert.Equal(others, string.Join(", ", operation!.Responses[0].Others.Select(other => other.MediaType)));
    }

    [Fact]
    public void AFileThatIsDescribedAsAnObjectIsNoOtherThing()
    {
        var (operation, _) = SpecText.ReadOperation(
            "responses: { '200': { description: ok, content: { application/json: { schema: { type: object } }, application/octet-stream: { schema: { type: object } } } } }");

        Assert.Empty(operation!.Responses[0].Others);
    }

    [Fact]
    public void FilesOfSeveralTypesAreAskedForTogether() => Assert.Equal("audio/mpeg, audio/wav", Content("{ audio/mpeg: {}, audio/wav: {} }")!.Accept);

    [Fact]
    public void ARangeThatIsAFileIsNotAskedForAsJson() =>
        Assert.Equal("*/*", Content("{ '*/*': { schema: { type: string, format: binary } } }")!.Accept);

    [Fact]
    public void TheDocumentMayChoose()
    {
        var (operation, places) = SpecText.ReadOperation("""
            x-codegen-accept: text/csv
            responses:
              '200': { description: ok, content: { application/json: { schema: { type: object } }, text/csv: { schema: { type: string } } } }
              '400': { description: bad, content: { application/json: { schema: { type: object } }, text/csv: { schema: { type: string } } } }
            """);

        Assert.Empty(places);
        Assert.Equal("text/csv", operation!.Responses[0].Content!.MediaType);
        Assert.Equal("application/json", operation.Responses[0].Others[0].MediaType);
        Assert.Equal("application/json", operation.Responses[1].Content!.MediaType);
    }

    [Fact]
    public void AChoiceThatIsNotThereIsToldAndIgnored()
    {
        var (operation, places) = SpecText.ReadOperation(
            "{ x-codegen-accept: text/csv, responses: { '200': { description: ok, content: { application/json: { schema: { type: object } } } } } }");

        Assert.Equal(["CG4004 /paths/~1things/post/x-codegen-accept"], places);
        Assert.Equal("application/json", operation!.Responses[0].Content!.MediaType);
    }

    [Fact]
    public void AMediaTypeThatIsNoneIsTakenForJson()
    {
        var (operation, places) = SpecText.ReadOperation("responses: { '201': { description: ok, content: { new: { schema: { type: object } } } } }");

        Assert.Equal(["CG2002 /paths/~1things/post/responses/201/content/new"], places);
        Assert.Equal(("application/json", ContentKind.Json), (operation!.Responses[0].Content!.MediaType, operation.Responses[0].Content!.Kind));
    }

    [Fact]
    public void HeadersAreRead()
    {
        var (operation, places) = SpecText.ReadOperation("""
            responses:
              '200':
                description: ok
                headers:
                  X-Rate-Limit: { description: Left., required: true, schema: { type: integer } }
                  Content-Type: { schema: { type: string } }
                  'a b': { schema: { type: string } }
                  X-Plain: {}
            """);

        Assert.Equal(["CG2002 /paths/~1things/post/responses/200/headers/a b"], places);
        Assert.Equal(["X-Rate-Limit", "X-Plain"], operation!.Responses[0].Headers.Select(header => header.Name));
        Assert.IsType<NumberSchema>(operation.Responses[0].Headers[0].Schema);
        Assert.True(operation.Responses[0].Headers[0].Required);
    }

    private static ApiContent? Content(string content)
    {
        var (operation, places) = SpecText.ReadOperation($"responses: {{ '200': {{ description: ok, content: {content} }} }}");

        Assert.Empty(places);
        return operation!.Responses[0].Content;
    }
}
