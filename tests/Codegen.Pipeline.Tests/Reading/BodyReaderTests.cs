using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Tests.Reading;

public class BodyReaderTests
{
    [Theory]
    [InlineData("application/json", ContentKind.Json)]
    [InlineData("application/json; charset=utf-8", ContentKind.Json)]
    [InlineData("application/problem+json", ContentKind.Json)]
    [InlineData("application/vnd.x.v1+json;v=\"1;2\"", ContentKind.Json)]
    [InlineData("text/json", ContentKind.Json)]
    [InlineData("text/plain", ContentKind.Text)]
    [InlineData("application/x-www-form-urlencoded", ContentKind.Form)]
    [InlineData("application/octet-stream", ContentKind.Binary)]
    [InlineData("image/png", ContentKind.Binary)]
    public void TheMediaTypeTellsTheKind(string mediaType, ContentKind kind)
    {
        var body = Body($"content: {{ '{mediaType}': {{ schema: {{ type: object }} }} }}");

        Assert.Equal((mediaType, kind), (body.Contents[0].MediaType, body.Contents[0].Kind));
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("application/json")]
    [InlineData("application/x-unheard-of")]
    public void ABinaryTextIsBinaryWhateverTheMediaType(string mediaType) =>
        Assert.Equal(ContentKind.Binary, Body($"content: {{ {mediaType}: {{ schema: {{ type: string, format: binary }} }} }}").Contents[0].Kind);

    [Fact]
    public void TheRangeOfAllTypesIsJson() => Assert.Equal("application/json", Body("content: { '*/*': { schema: { type: object } } }").Contents[0].MediaType);

    [Fact]
    public void ContentsComeInTheOrderOfPreference()
    {
        var body = Body("""
            required: true
            description: Words.
            content:
              application/octet-stream: { schema: { type: string, format: binary } }
              text/plain: { schema: { type: string } }
              application/x-www-form-urlencoded: { schema: { type: object } }
              application/xml: { schema: { type: object } }
              text/json: { schema: { type: object } }
              application/json: { schema: { type: object } }
            """);

        Assert.Equal((true, "Words."), (body.Required, body.Description));
        Assert.Equal(
            ["text/json", "application/json", "application/x-www-form-urlencoded", "text/plain", "application/xml", "application/octet-stream"],
            body.Contents.Select(content => content.MediaType));
    }

    [Fact]
    public void FormFieldsKeepTheirEncoding()
    {
        var body = Body("""
            content:
              application/x-www-form-urlencoded:
                schema: { type: object }
                encoding:
                  a: { style: spaceDelimited }
                  b: { explode: false, allowReserved: true }
                  c: { contentType: application/json }
                  d: { style: deepObject, explode: true }
                  e: { style: form, contentType: application/json }
            """);

        Assert.Equal(
            [
                new FormField("a", ParameterStyle.SpaceDelimited, false, false, false),
                new FormField("b", ParameterStyle.Form, false, true, false),
                new FormField("c", null, true, false, true),
                new FormField("d", ParameterStyle.DeepObject, true, false, false),
                new FormField("e", ParameterStyle.Form, true, false, false),
            ],
            body.Contents[0].Fields);
    }

    [Fact]
    public void PartsKeepWhatTheDocumentSaysOfThem()
    {
        var body = Body("""
            content:
              multipart/form-data:
                schema: { type: object }
                encoding:
                  a: { contentType: 'image/png, image/*' }
                  b: { contentType: application/json; charset=utf-8, headers: { X-A: { schema: { type: string, default: v } }, X-B: { schema: { type: string } }, Content-Type: { schema: { default: t/t } } } }
                  c: { style: pipeDelimited }
                  d: { explode: false }
                  e: { contentType: 'text/csv, image/png' }
            """);

        Assert.Equal((ContentKind.Multipart, false), (body.Contents[0].Kind, body.Contents[0].ShapelessIsFile));
        Assert.Equal(
            [
                new BodyPart("a", ["image/png"], ContentKind.Binary, null, true, []),
                new BodyPart("b", ["application/json; charset=utf-8"], ContentKind.Json, null, true, [new FixedHeader("X-A", "v")]),
                new BodyPart("c", [], null, ParameterStyle.PipeDelimited, false, []),
                new BodyPart("d", [], null, ParameterStyle.Form, false, []),
                new BodyPart("e", ["text/csv", "image/png"], ContentKind.Text, null, true, []),
            ],
            body.Contents[0].Parts);
    }

    [Fact]
    public void ARequiredHeaderOfAPartThatHasNoValueIsSaid()
    {
        var (_, places) = SpecText.ReadOperation("requestBody: { content: { multipart/form-data: { encoding: { a: { headers: { X-A: { required: true, schema: { type: string } } } } } } } }");

        Assert.Equal(["CG2002 /paths/~1things/post/requestBody/content/multipart~1form-data/encoding/a/headers/X-A"], places);
    }

    [Theory]
    [InlineData("text/csv", "text/csv application/json", true)]
    [InlineData("APPLICATION/json; charset=utf-8", "application/json text/csv", true)]
    public void TheDocumentMayPreferAMediaType(string stated, string expected, bool isChosen)
    {
        var (operation, places) = SpecText.ReadOperation($"x-codegen-media-type: '{stated}'\nrequestBody: {{ content: {{ application/json: {{}}, text/csv: {{}} }} }}");

        Assert.Empty(places);
        Assert.Equal((isChosen, expected), (operation!.Body!.IsChosen, string.Join(' ', operation.Body.Contents.Select(content => content.MediaType))));
    }

    [Fact]
    public void AMediaTypeThatTheBodyDoesNotHaveIsNotPreferred()
    {
        var (operation, places) = SpecText.ReadOperation("x-codegen-media-type: image/png\nrequestBody: { content: { application/json: {} } }");

        Assert.Equal(["CG4004 /paths/~1things/post/x-codegen-media-type"], places);
        Assert.False(operation!.Body!.IsChosen);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("application/json; a=X\\\"; } }", "application~1json; a=X\"; } }")]
    public void AMediaTypeThatIsNoneIsTakenForJson(string mediaType, string segment)
    {
        var (operation, places) = SpecText.ReadOperation($"requestBody: {{ content: {{ \"{mediaType}\": {{ schema: {{ type: object }} }} }} }}");

        Assert.Equal("application/json", Assert.Single(operation!.Body!.Contents).MediaType);
        Assert.Equal(["CG2002 /paths/~1things/post/requestBody/content/" + segment], places);
    }

    [Theory]
    [InlineData("application/xml", ContentKind.Text)]
    [InlineData("text/xml; charset=utf-8", ContentKind.Text)]
    [InlineData("application/soap+xml", ContentKind.Text)]
    [InlineData("text/csv", ContentKind.Text)]
    [InlineData("application/vnd.acme.orders", ContentKind.Text)]
    [InlineData("application/zip", ContentKind.Binary)]
    [InlineData("application/pdf", ContentKind.Binary)]
    [InlineData("image/svg+xml", ContentKind.Binary)]
    [InlineData("application/octet-stream", ContentKind.Binary)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ContentKind.Binary)]
    public void WhatIsNotModelledTravelsAsItIs(string mediaType, ContentKind kind)
    {
        var body = Body($"content: {{ '{mediaType}': {{ schema: {{ type: object, properties: {{ a: {{}} }} }} }} }}");

        Assert.Equal(new ApiContent("/paths/~1things/post/requestBody/content/" + mediaType.Replace("/", "~1", StringComparison.Ordinal), mediaType, kind, null, []) { IsDescribed = true }, Assert.Single(body.Contents));
    }

    [Fact]
    public void AFormWithoutFieldsIsAText() =>
        Assert.Equal(ContentKind.Text, Assert.Single(Body("content: { application/x-www-form-urlencoded: { schema: { type: string } } }").Contents).Kind);

    [Fact]
    public void ABodyOfAReadIsLeftOut()
    {
        var (operation, places) = SpecText.ReadOperation("requestBody: { content: { application/json: {} } }", "get");

        Assert.Null(operation!.Body);
        Assert.Equal(["CG2002 /paths/~1things/get/requestBody"], places);
    }

    [Fact]
    public void ABodyMayBeAReference()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths: { /x: { post: { requestBody: { $ref: '#/components/requestBodies/B' }, responses: {} } } }
            components: { requestBodies: { B: { content: { application/json: {} } } } }
            """);

        Assert.Empty(places);
        Assert.Equal("/components/requestBodies/B", model.Operations[0].Body!.Pointer);
        Assert.Null(model.Operations[0].Body!.Contents[0].Schema);
    }

    private static ApiBody Body(string body)
    {
        var (operation, places) = SpecText.ReadOperation("requestBody:\n  " + body.Replace("\n", "\n  ", StringComparison.Ordinal));

        Assert.Empty(places);
        return Assert.IsType<ApiBody>(operation!.Body);
    }
}
