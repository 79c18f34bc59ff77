using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class AddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task SegmentsThatWouldChangeThePathAreRefused(string value)
    {
        ApiRequest request = Calls.Request(SendClass.Send, "GET", "/a/{id}/b");
        request.SetPathText("id", value);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => Calls.CaptureAsync(request));

        Assert.Equal("id", thrown.ParamName);
    }

    [Theory]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("//evil.test", "%2F%2Fevil.test")]
    [InlineData("https://evil.test/", "https%3A%2F%2Fevil.test%2F")]
    [InlineData("a\\..\\b", "a%5C..%5Cb")]
    [InlineData("?q#f;p", "%3Fq%23f%3Bp")]
    [InlineData("\r\nHost: evil\u2028\0", "%0D%0AHost%3A%20evil%E2%80%A8%00")]
    [InlineData("...", "...")]
    [InlineData("-._~aZ09", "-._~aZ09")]
    public async Task OtherValuesStayOneSegmentOnTheWire(string value, string expected)
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync("\"ok\""));
        using ApiTransport transport = Calls.To(server);
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/a/{id}/b");
        request.SetPathText("id", value);

        await transport.JsonTextAsync(request);

        RawHttpRequest seen = Assert.Single(server.Requests);
        Assert.Equal($"GET /a/{expected}/b", seen.Line);
        Assert.Equal($"127.0.0.1:{server.Port}", seen.Header("Host"));
    }

    [Fact]
    public async Task PartsOfOneSegmentAreJudgedTogether()
    {
        ApiRequest dots = Calls.Request(SendClass.Safe, "GET", "/{a}{b}");
        dots.SetPathText("a", ".");
        dots.SetPathText("b", ".");
        ApiRequest fine = Calls.Request(SendClass.Safe, "GET", "/v{a}.{b}/x");
        fine.SetPathText("a", "");
        fine.SetPathText("b", "");

        await Assert.ThrowsAsync<ArgumentException>(() => Calls.CaptureAsync(dots));
        Assert.Equal("/v1/v./x", (await Calls.CaptureAsync(fine)).PathAndQuery);
    }

    [Theory]
    [InlineData("https://api.test", "/x", "https://api.test/x")]
    [InlineData("https://api.test/v1", "/x", "https://api.test/v1/x")]
    [InlineData("https://api.test/v1/", "/x", "https://api.test/v1/x")]
    [InlineData("https://api.test:8443/a b/", "x", "https://api.test:8443/a%20b/x")]
    [InlineData("https://api.test", "/x/", "https://api.test/x/")]
    [InlineData("https://api.test", "/x y/{z", "https://api.test/x%20y/%7Bz")]
    [InlineData("https://api.test", "/x?fixed=1", "https://api.test/x?fixed=1&q=2")]
    public async Task PathsAreAddedToTheBaseAddress(string baseAddress, string path, string expected)
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", path);

        if (expected.Contains('&', StringComparison.Ordinal))
        {
            request.AddQueryText("q", "2");
        }

        StubRequest seen = await Calls.CaptureAsync(request, new ApiClientOptions { BaseAddress = new Uri(baseAddress) });

        Assert.Equal(expected, seen.Address);
    }

    [Fact]
    public async Task OperationsMayHaveAnAddressOfTheirOwnThatTheCallerOverrules()
    {
        var operation = new ApiOperation("X", "GET", "/x", SendClass.Safe) { BaseAddress = "https://files.sample.test/up" };

        StubRequest own = await Calls.CaptureAsync(new ApiRequest(operation));
        StubRequest overruled = await Calls.CaptureAsync(new ApiRequest(operation), new ApiClientOptions { BaseAddress = new Uri("https://mock.test") });

        Assert.Equal("https://files.sample.test/up/x", own.Address);
        Assert.Equal("https://mock.test/x", overruled.Address);
    }

    [Theory]
    [InlineData("http://api.test", false, false)]
    [InlineData("http://api.test", true, true)]
    [InlineData("http://localhost:5000", false, true)]
    [InlineData("http://127.0.0.1:5000", false, true)]
    [InlineData("http://[::1]:5000", false, true)]
    [InlineData("https://api.test", false, true)]
    public void PlainHttpStaysOnThisMachineUnlessAllowed(string address, bool allowed, bool works)
    {
        var options = new ApiClientOptions { BaseAddress = new Uri(address), AllowInsecureHttp = allowed };

        Exception? thrown = Record.Exception(() => new ApiTransport(Calls.Service, options, []).Dispose());

        Assert.Equal(works, thrown is null);
        Assert.True(works || thrown is InvalidOperationException);
    }

    [Fact]
    public async Task AddressIsAskedForWhenThereIsNone()
    {
        using StubHandler handler = StubHandler.Json("1");
        using var transport = ApiTransport.ForHandler(new ApiService("Sample", null, "s/1"), null, [], handler);

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe)));

        Assert.Contains("BaseAddress", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallersClientMayBringTheAddressAndTheAgent()
    {
        using StubHandler handler = StubHandler.Json("\"ok\"");
        using var client = new HttpClient(handler) { BaseAddress = new Uri("https://client.test/base/") };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("callers/2");
        using var transport = ApiTransport.ForClient(Calls.Service, null, [ApiCredential.FromBearer(0, new BearerAuth("t0k"))], client);
        var operation = new ApiOperation("X", "GET", "/x", SendClass.Safe) { Security = [1UL] };

        await transport.JsonTextAsync(new ApiRequest(operation));

        Assert.Equal("https://client.test/base/x", handler.Requests.Single().Address);
        Assert.Equal("callers/2", handler.Requests.Single().Header("User-Agent"));
        Assert.Equal("Bearer t0k", handler.Requests.Single().Header("Authorization"));
    }

    [Fact]
    public void UnknownPathParameterIsRefused()
    {
        ApiRequest request = Calls.Request(SendClass.Safe, "GET", "/x/{id}");

        Assert.Throws<ArgumentException>(() => request.SetPathText("other", "1"));
        Assert.Throws<ArgumentNullException>("id", () => request.SetPathText("id", null!));
    }

    [Fact]
    public async Task MissingPathParameterIsRefused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.CaptureAsync(Calls.Request(SendClass.Safe, "GET", "/x/{id}")));
    }
}
