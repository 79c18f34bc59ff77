using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading.Swagger;

public class SwaggerBodyTests
{
    private const string Body = "parameters: [ { name: b, in: body, required: true, description: Words., schema: { type: object, properties: { a: { type: string } } } } ]";
    private const string Field = "parameters: [ { name: f, in: formData, required: true, type: string } ]";

    [Theory]
    [InlineData("", "", "application/json")]
    [InlineData("", "consumes: [application/vnd.a+json],", "application/vnd.a+json")]
    [InlineData("consumes: [text/plain, application/json]", "", "application/json text/plain")]
    [InlineData("consumes: [text/plain]", "consumes: [],", "application/json")]
    [InlineData("consumes: [application/x-www-form-urlencoded]", "", "application/json")]
    public void ABodyHasTheMediaTypesThatAreConsumed(string document, string operation, string mediaTypes)
    {
        var body = SwaggerText.Operation($"{{ {operation} {Body}, responses: {{}} }}", document).Body!;

        Assert.Equal(("/paths/~1things/post/parameters/0", true, "Words."), (body.Pointer, body.Required, body.Description));
        Assert.Equal(mediaTypes, string.Join(' ', body.Contents.Select(content => content.MediaType)));
        Assert.Equal("/paths/~1things/post/parameters/0/schema", body.Contents[0].Schema!.Facts.Pointer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("consumes: [multipart/form-data, application/x-www-form-urlencoded],")]
    [InlineData("consumes: [application/json],")]
    public void FieldsAreAForm(string consumes)
    {
        var body = SwaggerText.Operation($"{{ {consumes} {Field}, responses: {{}} }}").Body!;

        var content = Assert.Single(body.Contents);
        Assert.Equal((true, ContentKind.Form, "application/x-www-form-urlencoded"), (body.Required, content.Kind, content.MediaType));
        var property = Assert.Single(Assert.IsType<ObjectSchema>(content.Schema).Properties);
        Assert.Equal(("f", true, "/paths/~1things/post/parameters/0"), (property.Name, property.Required, property.Schema.Facts.Pointer));
    }

    [Fact]
    public void FieldsHaveTheirSeparatorsAndOverrideThoseOfThePath()
    {
        var model = SwaggerText.Without("""
            parameters: { list: { name: list, in: formData, type: array, collectionFormat: tsv, items: { type: string } } }
            paths:
              /a:
                parameters: [ { $ref: '#/parameters/list' }, { name: f, in: formData, type: string } ]
                post:
                  parameters: [ { name: f, in: formData, type: array, collectionFormat: multi, items: { type: integer } } ]
                  responses: {}
            """);

        var body = Assert.Single(model.Operations).Body!;
        Assert.False(body.Required);
        Assert.Equal(
            [new FormField("list", ParameterStyle.TabDelimited, false, false, false), new FormField("f", ParameterStyle.Form, true, false, false)],
            body.Contents[0].Fields);
        Assert.Equal(["list", "f"], Assert.IsType<ObjectSchema>(body.Contents[0].Schema).Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("{ parameters: [ { name: f, in: formData, type: file } ], responses: {} }")]
    [InlineData("{ parameters: [ { name: f, in: formData, type: array, items: { type: file } } ], responses: {} }")]
    [InlineData("{ consumes: [multipart/form-data], parameters: [ { name: f, in: formData, type: string } ], responses: {} }")]
    [InlineData("{ x-codegen-media-type: multipart/form-data, consumes: [application/x-www-form-urlencoded, multipart/form-data], parameters: [ { name: f, in: formData, type: string } ], responses: {} }")]
    public void FilesAndWhatNamesPartsAloneAreMultipart(string operation)
    {
        var content = Assert.Single(SwaggerText.Operation(operation).Body!.Contents);

        Assert.Equal((ContentKind.Multipart, "multipart/form-data", false), (content.Kind, content.MediaType, content.ShapelessIsFile));
        Assert.Equal("f", Assert.Single(Assert.IsType<ObjectSchema>(content.Schema).Properties).Name);
    }

    [Fact]
    public void AListOfPartsKeepsItsSeparator()
    {
        var body = SwaggerText.Operation("{ consumes: [multipart/form-data], parameters: [ { name: a, in: formData, type: array, items: { type: string } }, { name: b, in: formData, type: array, collectionFormat: multi, items: { type: string } } ], responses: {} }").Body!;

        Assert.Equal(
            [new BodyPart("a", [], null, ParameterStyle.Form, false, []), new BodyPart("b", [], null, ParameterStyle.Form, true, [])],
            Assert.Single(body.Contents).Parts);
    }

    [Fact]
    public void AGetHasNoBody()
    {
        var (model, places) = SwaggerText.Read($"paths: {{ /a: {{ get: {{ {Field}, responses: {{}} }}, head: {{ {Body}, responses: {{}} }} }} }}");

        Assert.Equal(["CG2002 /paths/~1a/get/parameters/0", "CG2002 /paths/~1a/head/parameters/0"], places);
        Assert.All(model.Operations, operation => Assert.Null(operation.Body));
    }

    [Fact]
    public void AnAnswerHasTheMediaTypesThatAreProduced()
    {
        var operation = SwaggerText.Operation("""
            { produces: [application/xml, application/json], responses: {
              '200': { description: ok, schema: { type: string }, headers: { X-Left: { type: integer, description: Words. } } },
              '204': { description: nothing },
              default: { description: no, examples: { application/json: { a: 1 } } } } }
            """);

        Assert.Equal(["application/json", "", "application/json"], operation.Responses.Select(response => response.Content?.MediaType ?? ""));
        Assert.Equal([ContentKind.Json, null, ContentKind.Json], operation.Responses.Select(response => response.Content?.Kind));
        Assert.Null(operation.Responses[2].Content!.Schema);
        var header = Assert.Single(operation.Responses[0].Headers);
        Assert.Equal(("X-Left", "Words."), (header.Name, header.Description));
        Assert.IsType<NumberSchema>(header.Schema);
    }

    [Theory]
    [InlineData("")]
    [InlineData("produces: [application/json, application/pdf],")]
    [InlineData("produces: [application/vnd.x],")]
    public void AFileIsBytes(string produces)
    {
        var operation = SwaggerText.Operation($"{{ {produces} responses: {{ '200': {{ description: ok, schema: {{ type: file }} }} }} }}");

        Assert.Equal(ContentKind.Binary, Assert.Single(operation.Responses).Content!.Kind);
    }

    [Fact]
    public void SharedAnswersAreFollowed()
    {
        var operation = SwaggerText.Operation(
            "{ responses: { '400': { $ref: '#/responses/No' } } }",
            "responses: { No: { description: no, schema: { type: object, properties: { code: { type: integer } } } } }");

        Assert.Equal("/responses/No/schema", Assert.Single(operation.Responses).Content!.Schema!.Facts.Pointer);
    }
}
