using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class SecurityReaderTests
{
    private const string Schemes = """
        components:
          securitySchemes:
            basic: { type: http, scheme: Basic, description: Words. }
            bearer: { type: http, scheme: bearer }
            header: { type: apiKey, in: header, name: X-Key }
            query: { type: apiKey, in: query, name: 'key of mine' }
            cookie: { type: apiKey, in: cookie, name: session }
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: '', scopes: {} } } }
            oidc: { type: openIdConnect, openIdConnectUrl: 'https://x' }

        """;

    [Fact]
    public void SchemesKeepTheirOrderAndKind()
    {
        var (model, places) = SpecText.ReadPaths(Schemes + "paths: {}");

        Assert.Empty(places);
        Assert.Equal(
            [
                new BasicScheme("/components/securitySchemes/basic", "basic", "Words."),
                new BearerScheme("/components/securitySchemes/bearer", "bearer", null),
                new ApiKeyScheme("/components/securitySchemes/header", "header", null, ParameterLocation.Header, "X-Key"),
                new ApiKeyScheme("/components/securitySchemes/query", "query", null, ParameterLocation.Query, "key of mine"),
                new ApiKeyScheme("/components/securitySchemes/cookie", "cookie", null, ParameterLocation.Cookie, "session"),
                new BearerScheme("/components/securitySchemes/oauth", "oauth", null),
                new BearerScheme("/components/securitySchemes/oidc", "oidc", null),
            ],
            model.SecuritySchemes);
    }

    [Theory]
    [InlineData("{ type: http, scheme: digest }")]
    [InlineData("{ type: mutualTLS }")]
    [InlineData("{ type: banana }")]
    [InlineData("{ type: apiKey, in: header, name: 'a b' }")]
    [InlineData("{ type: apiKey, in: nowhere, name: a }")]
    [InlineData("{ type: apiKey, in: query }")]
    [InlineData("{}")]
    public void OtherSchemesAreReported(string scheme)
    {
        var (model, places) = SpecText.ReadPaths($"components: {{ securitySchemes: {{ s: {scheme} }} }}\npaths: {{}}");

        Assert.Empty(model.SecuritySchemes);
        Assert.Equal(["CG2003 /components/securitySchemes/s"], places);
    }

    [Fact]
    public void RequirementsAreAlternativesOfSets()
    {
        var (model, places) = SpecText.ReadPaths(Schemes + """
            security: [ { basic: [] } ]
            paths:
              /global: { get: { responses: {} } }
              /none: { get: { security: [], responses: {} } }
              /optional: { get: { security: [ {}, { bearer: [] } ], responses: {} } }
              /both: { get: { security: [ { header: [], query: [] }, { oauth: [ scope ] } ], responses: {} } }
            """);

        Assert.Empty(places);
        Assert.Equal(
            ["basic", "", "|bearer", "header+query|oauth"],
            model.Operations.Select(operation => string.Join('|', operation.Security.Select(ids => string.Join('+', ids)))));
        Assert.Equal([1, 0, 2, 2], model.Operations.Select(operation => operation.Security.Count));
    }

    [Fact]
    public void AnAlternativeThatCannotBeMetGoes()
    {
        var (model, places) = SpecText.ReadPaths("""
            components: { securitySchemes: { good: { type: http, scheme: basic }, bad: { type: mutualTLS } } }
            paths:
              /x: { get: { security: [ { good: [], bad: [] }, { good: [] }, { gone: [] } ], responses: {} } }
            """);

        Assert.Equal(["CG2003 /components/securitySchemes/bad", "CG2003 /paths/~1x/get/security"], places);
        Assert.Equal(["good"], Assert.Single(model.Operations[0].Security));
    }
}
