using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading.Swagger;

public class SwaggerDocumentTests
{
    [Theory]
    [InlineData("host: a.example", "https://a.example/")]
    [InlineData("host: a.example\nbasePath: /", "https://a.example/")]
    [InlineData("host: 'a.example:8080'\nbasePath: /v1/\nschemes: [http]", "http://a.example:8080/v1")]
    [InlineData("host: a.example\nbasePath: v2\nschemes: [http, https]", "http://a.example/v2 https://a.example/v2")]
    [InlineData("basePath: /v1", "")]
    public void HostPathAndSchemesAreServers(string lines, string servers)
    {
        var model = SwaggerText.Without(lines + "\npaths: {}");

        Assert.Equal(servers, string.Join(' ', model.Servers.Select(server => server.Url)));
    }

    [Fact]
    public void AnotherSchemeIsLeftOutWhereItStands()
    {
        var (model, places) = SwaggerText.Read("host: a.example\nschemes: [ws]\npaths: {}");

        Assert.Empty(model.Servers);
        Assert.Equal(["CG2004 /schemes/url"], places);
    }

    [Fact]
    public void AnOperationMayHaveItsOwnSchemes()
    {
        var operation = SwaggerText.Operation("{ schemes: [http], responses: {} }", "host: a.example\nbasePath: /b");

        Assert.Equal("http://a.example/b", operation.ServerUrl);
    }

    [Fact]
    public void SecurityDefinitionsAreSchemes()
    {
        var model = SwaggerText.Without("""
            securityDefinitions:
              b: { type: basic }
              k: { type: apiKey, name: X-Key, in: header }
              o: { type: oauth2, flow: accessCode, authorizationUrl: '', tokenUrl: '', scopes: {} }
            security: [ { b: [] }, { k: [], o: [read] } ]
            paths: { /a: { get: { responses: {} } }, /b: { get: { security: [], responses: {} } } }
            """);

        Assert.Equal(
            [new BasicScheme("/securityDefinitions/b", "b", null), new ApiKeyScheme("/securityDefinitions/k", "k", null, ParameterLocation.Header, "X-Key"), new BearerScheme("/securityDefinitions/o", "o", null)],
            model.SecuritySchemes);
        Assert.Equal(["b", "k o"], model.Operations[0].Security.Select(alternative => string.Join(' ', alternative)));
        Assert.Empty(model.Operations[1].Security);
    }

    [Fact]
    public void DefinitionsKeepTheirPlacesAndTheirOrder()
    {
        var model = SwaggerText.Without("""
            paths: { /a: { get: { responses: { '200': { description: ok, schema: { $ref: '#/definitions/B' } } } } } }
            definitions:
              A: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string }, n: { type: integer, x-nullable: true } } }
              B: { allOf: [ { $ref: '#/definitions/A' }, { properties: { list: { type: array, items: { $ref: '#/definitions/A' } } } } ] }
            """);

        Assert.Equal(["/definitions/A", "/definitions/B"], model.Schemas.Select(schema => schema.Pointer));
        var first = Assert.IsType<ObjectSchema>(model.Schemas[0].Schema);
        Assert.True(first.Properties[1].Schema.Facts.Nullable);
        Assert.IsType<AllOfSchema>(model.Schemas[1].Schema);
    }

    [Fact]
    public void AProblemNamesThePlaceInTheDocument()
    {
        var (model, places) = SwaggerText.Read("""
            paths:
              /a: { get: { parameters: [ { name: x, in: query, type: [ string, object ], default: [1] } ], responses: { '200': { description: ok, schema: { $ref: '#/definitions/No' } } } } }
              /b: { get: { responses: { '200': { description: ok, schema: { type: integer, default: no } } } } }
            """);

        Assert.Equal(["CG1004 /paths/~1a/get/responses/200/schema/$ref", "CG2005 /paths/~1b/get/responses/200/schema/default"], places);
        Assert.Equal("/b", Assert.Single(model.Operations).Path);
    }
}
