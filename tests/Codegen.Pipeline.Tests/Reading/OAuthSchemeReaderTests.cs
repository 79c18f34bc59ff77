using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class OAuthSchemeReaderTests
{
    private const string Pointer = "/components/securitySchemes/s";

    [Fact]
    public void ClientCredentialsAreReadWithTheUsualRequests()
    {
        var (scheme, places) = Read("{ type: oauth2, description: Words., flows: { clientCredentials: { tokenUrl: 'https://a.example/t?v=1', refreshUrl: 'https://a.example/r', scopes: { a: A., 'b:c': B., 'd e': D. } } } }");

        Assert.Empty(places);
        Assert.Equal(new OAuthScheme(Pointer, "s", "Words.", "https://a.example/t?v=1", "https://a.example/r", ["a", "b:c"], null, false, false), scheme);
    }

    [Theory]
    [InlineData("{}", null, false, false)]
    [InlineData("{ audience: x, credentials: body, request: json }", "x", true, true)]
    [InlineData("{ credentials: header, request: form }", null, false, false)]
    public void TheExtensionTellsOfUnusualRequests(string extension, string? audience, bool inBody, bool asJson)
    {
        var (scheme, places) = Read($"{{ type: oauth2, x-codegen-oauth: {extension}, flows: {{ clientCredentials: {{ tokenUrl: 'https://a.example/t', scopes: {{}} }} }} }}");

        Assert.Empty(places);
        Assert.Equal(new OAuthScheme(Pointer, "s", null, "https://a.example/t", null, [], audience, inBody, asJson), scheme);
    }

    [Fact]
    public void APathBelongsToTheServer()
    {
        var (scheme, places) = Read("{ type: oauth2, flows: { clientCredentials: { tokenUrl: /t, refreshUrl: /t } } }", "servers: [ { url: 'http://a.example' }, { url: 'https://b.example/v1' } ]\n");

        Assert.Empty(places);
        Assert.Equal(("https://b.example/t", null), (Assert.IsType<OAuthScheme>(scheme).TokenUrl, ((OAuthScheme)scheme).RefreshUrl));
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("body", "")]
    [InlineData("~", "")]
    [InlineData("{ audience: '' }", "/audience")]
    [InlineData("{ audience: [a] }", "/audience")]
    [InlineData("{ credentials: query }", "/credentials")]
    [InlineData("{ request: xml }", "/request")]
    [InlineData("{ scope: a }", "/scope")]
    public void AnExtensionThatIsNotUsableLeavesTheTokenToTheCaller(string extension, string place)
    {
        var (scheme, places) = Read($"{{ type: oauth2, x-codegen-oauth: {extension}, flows: {{ clientCredentials: {{ tokenUrl: 'https://a.example/t' }} }} }}");

        Assert.Equal([$"CG4004 {Pointer}/x-codegen-oauth{place}"], places);
        Assert.IsType<BearerScheme>(scheme);
    }

    [Fact]
    public void TheExtensionNeedsClientCredentials()
    {
        var (scheme, places) = Read("{ type: oauth2, x-codegen-oauth: { audience: a }, flows: { implicit: { authorizationUrl: 'https://a.example/a' } } }");

        Assert.Equal([$"CG4004 {Pointer}/x-codegen-oauth"], places);
        Assert.IsType<BearerScheme>(scheme);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("/token")]
    [InlineData("//a.example/token")]
    [InlineData("ftp://a.example/token")]
    [InlineData("https://u:p@a.example/token")]
    [InlineData("https://a.example/token#f")]
    [InlineData("https://a.example/token?a b")]
    public void AnAddressThatIsNotUsableLeavesTheTokenToTheCaller(string url)
    {
        var (scheme, places) = Read($"{{ type: oauth2, flows: {{ clientCredentials: {{ tokenUrl: '{url}' }} }} }}");

        Assert.Equal([$"CG2002 {Pointer}/flows/clientCredentials/tokenUrl"], places);
        Assert.IsType<BearerScheme>(scheme);
    }

    [Fact]
    public void ARefreshAddressThatIsNotUsableIsThatForTokens()
    {
        var (scheme, places) = Read("{ type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/t', refreshUrl: nowhere } } }");

        Assert.Equal([$"CG2002 {Pointer}/flows/clientCredentials/refreshUrl"], places);
        Assert.Null(Assert.IsType<OAuthScheme>(scheme).RefreshUrl);
    }

    [Theory]
    [InlineData("{ type: oauth2 }")]
    [InlineData("{ type: oauth2, flows: [] }")]
    [InlineData("{ type: oauth2, flows: { clientCredentials: 5 } }")]
    [InlineData("{ type: oauth2, flows: { clientCredentials: { tokenUrl: '' } } }")]
    [InlineData("{ type: oauth2, flows: { authorizationCode: { tokenUrl: 'https://a.example/t' } } }")]
    public void OtherFlowsLeaveTheTokenToTheCaller(string scheme)
    {
        var (read, places) = Read(scheme);

        Assert.Empty(places);
        Assert.IsType<BearerScheme>(read);
    }

    [Theory]
    [InlineData("{ type: oauth2, flow: application, tokenUrl: 'https://a.example/t', scopes: { a: A. } }", "https://a.example/t")]
    [InlineData("{ type: oauth2, flow: application, tokenUrl: /t, scopes: { a: A. } }", "https://b.example/t")]
    public void TheFlowOfAnOlderDocumentIsRead(string scheme, string url)
    {
        var (read, places) = ReadOlder(scheme);

        Assert.Empty(places);
        Assert.Equal(new OAuthScheme("/securityDefinitions/s", "s", null, url, null, ["a"], null, false, false), read);
    }

    [Fact]
    public void TheExtensionStandsInTheSchemeOfAnOlderDocument()
    {
        var (read, places) = ReadOlder("{ type: oauth2, description: Words., flow: application, tokenUrl: 'https://a.example/t', scopes: {}, x-codegen-oauth: { audience: x, credentials: body, request: json } }");

        Assert.Empty(places);
        Assert.Equal(new OAuthScheme("/securityDefinitions/s", "s", "Words.", "https://a.example/t", null, [], "x", true, true), read);
    }

    [Theory]
    [InlineData("{ type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example/a', tokenUrl: 'https://a.example/t', scopes: {} }", null)]
    [InlineData("{ type: oauth2, flow: password, tokenUrl: 'https://a.example/t', scopes: {} }", null)]
    [InlineData("{ type: oauth2, flow: implicit, authorizationUrl: 'https://a.example/a', scopes: {} }", null)]
    [InlineData("{ type: oauth2, flow: application, scopes: {} }", null)]
    [InlineData("{ type: oauth2, flow: application, tokenUrl: nowhere, scopes: {} }", "CG2002 /securityDefinitions/s/tokenUrl")]
    [InlineData("{ type: oauth2, flow: accessCode, tokenUrl: 'https://a.example/t', x-codegen-oauth: {} }", "CG4004 /securityDefinitions/s/x-codegen-oauth")]
    public void OtherFlowsOfAnOlderDocumentLeaveTheTokenToTheCaller(string scheme, string? place)
    {
        var (read, places) = ReadOlder(scheme);

        Assert.Equal(place is null ? [] : [place], places);
        Assert.Equal(new BearerScheme("/securityDefinitions/s", "s", null), read);
    }

    private static (SecurityScheme Scheme, IEnumerable<string> Places) ReadOlder(string scheme)
    {
        var (model, problems) = SpecText.TryRead(
            $"swagger: '2.0'\ninfo: {{ title: T, version: '1' }}\nhost: b.example\nschemes: [https]\nsecurityDefinitions: {{ s: {scheme} }}\npaths: {{}}");
        return (Assert.Single(model!.SecuritySchemes), SpecText.Places(problems));
    }

    private static (SecurityScheme Scheme, IEnumerable<string> Places) Read(string scheme, string before = "")
    {
        var (model, places) = SpecText.ReadPaths($"{before}components: {{ securitySchemes: {{ s: {scheme} }} }}\npaths: {{}}");
        return (Assert.Single(model.SecuritySchemes), places);
    }
}
