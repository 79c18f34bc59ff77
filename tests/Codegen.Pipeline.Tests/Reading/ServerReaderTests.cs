namespace Codegen.Pipeline.Tests.Reading;

public class ServerReaderTests
{
    [Fact]
    public void ServersKeepTheirOrderAndPointer()
    {
        var model = SpecText.Read("""
            openapi: 3.0.0
            servers:
              - { url: 'https://api.example.com/v1', description: Live }
              - { url: 'http://localhost:8080' }
              - { url: 'https://api.example.com/v1' }
            paths: {}
            """);

        Assert.Equal(["/servers/0 https://api.example.com/v1 Live", "/servers/1 http://localhost:8080 "],
            model.Servers.Select(server => $"{server.Pointer} {server.Url} {server.Description}"));
    }

    [Fact]
    public void VariablesAreReplacedByTheirDefaults() => Assert.Equal(["https://eu.example.com:443/v2/x"], Urls("""
        { url: 'https://{region}.example.com:{port}/{base}', variables: { region: { default: eu }, port: { default: 443 }, base: { default: v2/x } } }
        """));

    [Fact]
    public void VariablesStayKnownInTheOrderOfTheAddress()
    {
        var server = Assert.Single(SpecText.Read("""
            openapi: 3.0.0
            servers:
              - url: https://{b}.example.com/{a}
                variables: { a: { default: x }, b: { enum: [y, z, z], default: y, description: Which. }, unused: { default: w } }
            paths: {}
            """).Servers);

        Assert.Equal("https://{b}.example.com/{a}", server.Template);
        Assert.Equal(
            ["/servers/0/variables/b b y y|z Which.", "/servers/0/variables/a a x  "],
            server.Variables.Select(variable => $"{variable.Pointer} {variable.Name} {variable.Default} {string.Join('|', variable.Values)} {variable.Description}"));
    }

    [Theory]
    [InlineData("/v1")]
    [InlineData("//h/v1")]
    [InlineData("v1")]
    [InlineData("")]
    [InlineData("ftp://h/")]
    [InlineData("file:///etc")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:pw@h/")]
    [InlineData("https://h/?a=1")]
    [InlineData("https://h/#x")]
    [InlineData("https://h/a b")]
    [InlineData("https://h/{x}")]
    [InlineData("https://h/\\\"; } }")]
    public void OtherAddressesAreSkippedWhereTheyStand(string url)
    {
        var (model, places) = SpecText.ReadPaths($"servers: [ {{ url: \"{url}\" }} ]\npaths: {{}}\n");

        Assert.Empty(model.Servers);
        Assert.Equal(["CG2004 /servers/0/url"], places);
    }

    [Theory]
    [InlineData("evil.com/")]
    [InlineData("user@evil.com")]
    [InlineData("evil.com?x")]
    public void AVariableInTheHostCannotReachBeyondIt(string value)
    {
        var (model, places) = SpecText.ReadPaths($"servers: [ {{ url: 'https://{{x}}/v1', variables: {{ x: {{ default: '{value}' }} }} }} ]\npaths: {{}}\n");

        Assert.Empty(model.Servers);
        Assert.Equal(["CG2004 /servers/0/url"], places);
    }

    [Fact]
    public void AVariableAfterTheHostMayBeAPath() =>
        Assert.Equal(["https://h/a/b"], Urls("{ url: 'https://h{base}', variables: { base: { default: /a/b } } }"));

    [Fact]
    public void AnOperationsOwnServerWinsOverItsPaths()
    {
        var model = SpecText.Read("""
            openapi: 3.0.0
            servers: [ { url: 'https://a' } ]
            paths:
              /x:
                servers: [ { url: 'https://b' } ]
                get: { servers: [ { url: 'https://c' } ], responses: {} }
                put: { responses: {} }
              /y:
                get: { responses: {} }
            """);

        Assert.Equal(["https://c", "https://b", null], model.Operations.Select(operation => operation.ServerUrl));
    }

    private static IEnumerable<string> Urls(string server) =>
        SpecText.Read($"openapi: 3.0.0\nservers: [ {server} ]\npaths: {{}}").Servers.Select(found => found.Url);
}
