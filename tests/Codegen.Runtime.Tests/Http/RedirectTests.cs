using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class RedirectTests
{
    private const string Secret = "key-canary-5521";

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task NotAByteGoesToTheOtherHost(int status)
    {
        await using var second = new RawHttpServer(exchange => exchange.AnswerAsync("\"ok\""));
        await using var first = new RawHttpServer(
            exchange => exchange.AnswerAsync(string.Empty, status, "text/plain", $"Location: {second.Address}steal?token={Secret}"));
        using ApiTransport transport = Calls.To(first, null, ApiCredential.FromKey(0, new ApiKeyAuth(Secret), ApiKeyLocation.Header, "X-Access-Token"));
        var operation = new ApiOperation("Balance.Get", "GET", "/balance", SendClass.Safe) { Security = [1UL] };

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => transport.JsonTextAsync(new ApiRequest(operation)));

        Assert.Equal(Secret, first.Requests.Single().Header("X-Access-Token"));
        Assert.Equal(0, second.BytesReceived);
        Assert.Equal(0, second.Connections);
        Assert.Contains("redirected to http://127.0.0.1,", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("steal", thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal(status, (int)thrown.StatusCode!);
    }

    [Theory]
    [InlineData("/other", "another path")]
    [InlineData("file:///etc/passwd", "file://")]
    [InlineData("https://user:pw@evil.test/x?y=1", "https://evil.test,")]
    [InlineData("", "another path")]
    public async Task TargetIsNamedBySchemeAndHostOnly(string location, string shown)
    {
        using var handler = new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(System.Net.HttpStatusCode.Redirect);
            response.Headers.TryAddWithoutValidation("Location", location);
            return response;
        });
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET")));

        Assert.Contains(shown, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pw", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectedSendHasAnUnknownOutcome()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync(string.Empty, 303, "text/plain", "Location: /done"));
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.IsType<ApiResponseException>(thrown.InnerException);
        Assert.Single(server.Requests);
    }
}
