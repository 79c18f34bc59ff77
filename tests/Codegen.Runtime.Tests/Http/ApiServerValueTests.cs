using Codegen.Runtime.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public sealed class ApiServerValueTests
{
    private const string Template = "https://{region}.example.com:{port}/{base}";

    [Fact]
    public void ValuesTakeTheirPlaces() => Assert.Equal("https://us.example.com:8443/v2/x", Fill("us", "8443", "v2/x").ToString());

    [Fact]
    public void APathMayFollowTheHost() =>
        Assert.Equal("https://example.com/v2", ApiServerValue.Fill("https://example.com{path}", [new("path", "/v2", [])]).ToString());

    [Theory]
    [InlineData("asia", "443", "v1")]
    [InlineData("eu", "443/evil", "v1")]
    [InlineData("eu", "//evil.com", "v1")]
    [InlineData("eu", "1@evil.com", "v1")]
    [InlineData("eu", "443", "v1?x=1")]
    [InlineData("eu", "443", "v1#x")]
    [InlineData("eu", "443", "a b")]
    [InlineData("eu", "443", "{region}")]
    [InlineData("eu", "443", "a\\b")]
    [InlineData("eu", "port", "v1")]
    public void OthersAreRefused(string region, string port, string path) => Assert.Throws<ArgumentException>(() => Fill(region, port, path));

    [Fact]
    public void NullIsRefusedByName() => Assert.Throws<ArgumentNullException>("region", () => Fill(null!, "443", "v1"));

    private static Uri Fill(string region, string port, string path) =>
        ApiServerValue.Fill(Template, [new("region", region, ["eu", "us"]), new("port", port, []), new("base", path, [])]);
}
