using System.Net;
using System.Text;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>Tokens by client credentials: how they are asked for, how long they are used, how they are renewed.</summary>
public class OAuthTests
{
    private const string Secret = "s:cret/ canary+1";
    private const string TokenUrl = "https://login.sample.test/oauth/token/?v=1";

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddDays(1));
    private int _tokens;
    private string _lifetime = "\"expires_in\":3600";
    private Func<StubRequest, HttpResponseMessage?> _onToken = _ => null;
    private Func<StubRequest, HttpResponseMessage?> _onCall = _ => null;

    [Theory]
    [InlineData(false, false, "grant_type=client_credentials&audience=https%3A%2F%2Fapi.sample.test&scope=a+b")]
    [InlineData(true, false, "grant_type=client_credentials&audience=https%3A%2F%2Fapi.sample.test&scope=a+b&client_id=me%3Ahere&client_secret=s%3Acret%2F+canary%2B1")]
    [InlineData(false, true, """{"grant_type":"client_credentials","audience":"https://api.sample.test","scope":"a b"}""")]
    [InlineData(true, true, """{"grant_type":"client_credentials","audience":"https://api.sample.test","scope":"a b","client_id":"me:here","client_secret":"s:cret/ canary+1"}""")]
    public async Task ATokenIsAskedForAsDescribed(bool inBody, bool asJson, string body)
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler, endpoint: new OAuthEndpoint(TokenUrl)
        {
            Audience = "https://api.sample.test",
            Scopes = ["a", "b"],
            CredentialsInBody = inBody,
            JsonRequests = asJson,
        });

        Assert.Equal("x", await SendAsync(transport));

        var asked = handler.Requests[0];
        Assert.Equal(("POST", TokenUrl), (asked.Method, asked.Address));
        Assert.Equal(body, asked.BodyText.Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(inBody ? null : "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes("me%3Ahere:s%3Acret%2F+canary%2B1")), asked.Header("Authorization"));
        Assert.Equal("Bearer token-00001", handler.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task TheCallerChoosesAudienceScopesAndAddress()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(
            handler,
            new OAuthClientAuth("me", Secret) { Audience = "sandbox", Scopes = [], TokenUrl = new Uri("https://login-sandbox.sample.test/token") },
            new OAuthEndpoint(TokenUrl) { Audience = "live", Scopes = ["a"], RefreshUrl = "https://login.sample.test/refresh" });
        _lifetime = "\"expires_in\":3600,\"refresh_token\":\"refresh-1\"";

        await SendAsync(transport);
        _clock.Advance(TimeSpan.FromHours(1));
        await SendAsync(transport);

        var asked = handler.Requests.Where(request => !request.Address.Contains("/messages", StringComparison.Ordinal)).ToList();
        Assert.Equal(["https://login-sandbox.sample.test/token", "https://login-sandbox.sample.test/token"], asked.Select(request => request.Address));
        Assert.Equal(["grant_type=client_credentials&audience=sandbox", "grant_type=refresh_token&refresh_token=refresh-1"], asked.Select(request => request.BodyText));
    }

    [Fact]
    public async Task AThousandCallsAskOnce()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => SendAsync(transport))));

        Assert.Equal((1, 1001), (_tokens, handler.Requests.Count));
    }

    [Theory]
    [InlineData("\"expires_in\":3600", 3539, 3540)]
    [InlineData("\"expires_in\":\"3600\"", 3539, 3540)]
    [InlineData("\"expires_in\":3600.0", 3539, 3540)]
    [InlineData("\"expires_in\":100", 89, 90)]
    [InlineData("\"expires_in\":\"0\"", 0, 0)]
    [InlineData("\"expires_in\":-5", 0, 0)]
    public async Task ATokenIsRenewedAheadOfItsEnd(string lifetime, int holds, int ends)
    {
        _lifetime = lifetime;
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);
        await SendAsync(transport);

        if (holds > 0)
        {
            _clock.Advance(TimeSpan.FromSeconds(holds));
            await SendAsync(transport);
            Assert.Equal(1, _tokens);
        }

        _clock.Advance(TimeSpan.FromSeconds(ends - holds));
        await SendAsync(transport);
        Assert.Equal(2, _tokens);
        Assert.Equal("Bearer token-00002", handler.Requests[^1].Header("Authorization"));
    }

    [Theory]
    [InlineData("\"scope\":\"a\"")]
    [InlineData("\"expires_in\":null")]
    [InlineData("\"expires_in\":\"soon\"")]
    [InlineData("\"expires_in\":{}")]
    [InlineData("\"expires_in\":99999999999999999999")]
    public async Task WithoutAUsableLifetimeATokenHoldsUntilItIsRefused(string lifetime)
    {
        _lifetime = lifetime;
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);
        await SendAsync(transport);

        _clock.Advance(TimeSpan.FromDays(300));
        await SendAsync(transport);

        Assert.Equal(1, _tokens);
    }

    [Fact]
    public async Task ARefusedTokenIsRenewedAndTheRequestSentOnceMore()
    {
        _lifetime = "\"expires_in\":3600,\"refresh_token\":\"refresh-1\"";
        _onCall = request => request.Header("Authorization") == "Bearer token-00001" ? Response("""{"code":"TOKEN_EXPIRED"}""", 401) : null;
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        Assert.Equal("x", await SendAsync(transport));

        Assert.Equal(["{}", "{}"], handler.Requests.Where(IsCall).Select(request => request.BodyText));

        // A token that was taken back takes its refresh token along.
        Assert.Equal(["grant_type=client_credentials", "grant_type=client_credentials"], handler.Requests.Where(request => !IsCall(request)).Select(request => request.BodyText));
    }

    [Fact]
    public async Task ManyRefusalsOfOneTokenRenewItOnce()
    {
        _onCall = request => request.Header("Authorization") == "Bearer token-00001" ? Response("", 401) : null;
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => SendAsync(transport))));

        Assert.Equal(2, _tokens);
    }

    [Fact]
    public async Task ASecondRefusalIsThrown()
    {
        _onCall = _ => Response("", 401);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAsync<ApiException>(() => SendAsync(transport));

        Assert.Equal((HttpStatusCode.Unauthorized, DeliveryCertainty.Rejected), (error.StatusCode, error.Certainty));
        Assert.Equal((2, 2), (_tokens, handler.Requests.Count(IsCall)));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task OtherAnswersRenewNothing(int status)
    {
        _onCall = _ => Response("", status);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        await Assert.ThrowsAnyAsync<ApiException>(() => SendAsync(transport));

        Assert.Equal((1, 1), (_tokens, handler.Requests.Count(IsCall)));
    }

    [Fact]
    public async Task ARefreshTokenIsUsedUntilItIsRefused()
    {
        _lifetime = "\"expires_in\":3600,\"refresh_token\":\"refresh-1\"";
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler, endpoint: new OAuthEndpoint(TokenUrl) { RefreshUrl = "https://login.sample.test/refresh" });

        await SendAsync(transport);
        _lifetime = "\"expires_in\":3600";
        _clock.Advance(TimeSpan.FromHours(1));
        await SendAsync(transport);
        _onToken = request => request.Address.EndsWith("/refresh", StringComparison.Ordinal) ? Response("""{"error":"invalid_grant"}""", 400) : null;
        _clock.Advance(TimeSpan.FromHours(1));
        await SendAsync(transport);

        Assert.Equal(
            [
                TokenUrl + " grant_type=client_credentials",
                "https://login.sample.test/refresh grant_type=refresh_token&refresh_token=refresh-1",
                "https://login.sample.test/refresh grant_type=refresh_token&refresh_token=refresh-1",
                TokenUrl + " grant_type=client_credentials",
            ],
            handler.Requests.Where(request => !IsCall(request)).Select(request => $"{request.Address} {request.BodyText}"));
        Assert.Equal("Bearer token-00003", handler.Requests[^1].Header("Authorization"));
    }

    [Theory]
    [InlineData("invalid_client", OAuthErrorCode.InvalidClient, ErrorCategory.Credentials)]
    [InlineData("invalid_scope", OAuthErrorCode.InvalidScope, ErrorCategory.Permission)]
    [InlineData("unauthorized_client", OAuthErrorCode.UnauthorizedClient, ErrorCategory.Permission)]
    [InlineData("slow_down", OAuthErrorCode.Unknown, ErrorCategory.Unknown)]
    public async Task ARefusedClientIsATypedErrorAndNothingIsSent(string text, OAuthErrorCode code, ErrorCategory category)
    {
        _onToken = _ => Response($$"""{"error":"{{text}}","error_description":"wrong: {{Secret}}"}""", 401);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAsync<ApiErrorException<OAuthErrorCode>>(() => SendAsync(transport));

        Assert.Equal((code, text, category), (error.Code, error.RawCode, error.Category));
        Assert.Equal((DeliveryCertainty.NotSent, "Messages.Send", "wrong: ***"), (error.Certainty, error.OperationName, error.ProviderMessage));
        Assert.DoesNotContain(handler.Requests, IsCall);

        _onToken = _ => null;
        Assert.Equal("x", await SendAsync(transport));
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("<html></html>", 200)]
    [InlineData("{}", 200)]
    [InlineData("""{"access_token":""}""", 200)]
    [InlineData("""{"access_token":"leaked-token","token_type":"mac"}""", 200)]
    [InlineData("""{"access_token":"leaked-token\r\nX-Evil: 1","token_type":"bearer"}""", 200)]
    [InlineData("""{"access_token":"leaked-token","token_type":"bearer" """, 200)]
    [InlineData("leaked-token", 500)]
    [InlineData("leaked-token", 302)]
    public async Task AnAnswerWithoutATokenSendsNothingAndShowsNothing(string body, int status)
    {
        _onToken = _ => Response(body, status);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => SendAsync(transport));

        Assert.Equal(DeliveryCertainty.NotSent, error.Certainty);
        Assert.DoesNotContain("leaked-token", error + error.ResponseBody + error.InnerException, StringComparison.Ordinal);
        Assert.DoesNotContain(handler.Requests, IsCall);
    }

    [Theory]
    [InlineData("BearerToken")]
    [InlineData("bearer")]
    public async Task BearerIsWrittenInManyWays(string kind)
    {
        _lifetime = $"\"token_type\":\"{kind}\"";
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        Assert.Equal("x", await SendAsync(transport));
    }

    [Fact]
    public async Task SecretsAndTokensThatComeBackAreHidden()
    {
        _lifetime = "\"refresh_token\":\"refresh-canary\"";
        string pair = Convert.ToBase64String(Encoding.ASCII.GetBytes("me%3Ahere:s%3Acret%2F+canary%2B1"));
        _onCall = _ => Response($"token-00001 refresh-canary {Secret} {Uri.EscapeDataString(Secret)} {pair}", 400);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAsync<ApiException>(() => SendAsync(transport));

        Assert.Equal("*** *** *** *** ***", error.ResponseBody);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://login.sample.test/token", false, true)]
    [InlineData("http://login.sample.test/token", true, false)]
    [InlineData("http://127.0.0.1:5000/token", false, false)]
    public void TokensAreAskedForOverHttpsOnly(string tokenUrl, bool allow, bool refused)
    {
        using var handler = new StubHandler(Answer);
        ApiTransport Make() => Transport(handler, endpoint: new OAuthEndpoint(tokenUrl), options: new ApiClientOptions { AllowInsecureHttp = allow });

        if (refused)
        {
            Assert.Contains("http", Assert.Throws<InvalidOperationException>(Make).Message, StringComparison.Ordinal);
        }
        else
        {
            Make().Dispose();
        }
    }

    [Fact]
    public async Task TheAddressOfTheApiDoesNotMoveTheAddressForTokens()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler, options: new ApiClientOptions { BaseAddress = new Uri("https://sandbox.sample.test"), TimeProvider = _clock });

        await SendAsync(transport);

        Assert.Equal([TokenUrl, "https://sandbox.sample.test/messages"], handler.Requests.Select(request => request.Address));
    }

    [Fact]
    public async Task TwoClientsOfOneApiHaveTokensOfTheirOwn()
    {
        using var handler = new StubHandler(Answer);
        using var transport = ApiTransport.ForHandler(
            new ApiService("Sample", "https://api.sample.test", "sample/1.0"),
            null,
            [
                ApiCredential.FromOAuth(0, new OAuthClientAuth("a", Secret), new OAuthEndpoint(TokenUrl)),
                ApiCredential.FromOAuth(1, new OAuthClientAuth("b", Secret), new OAuthEndpoint(TokenUrl)),
            ],
            handler);

        await SendAsync(transport);
        await SendAsync(transport, 2);
        await SendAsync(transport, 2);

        Assert.Equal(["Bearer token-00001", "Bearer token-00002", "Bearer token-00002"], handler.Requests.Where(IsCall).Select(request => request.Header("Authorization")));
    }

    [Fact]
    public void CredentialsShowNothingAndAreChecked()
    {
        var auth = new OAuthClientAuth("me", Secret) { Scopes = ["a"] };
        Assert.Equal("OAuthClientAuth ***", auth.ToString());
        Assert.DoesNotContain("bad", Assert.Throws<ArgumentException>(() => new OAuthClientAuth("me", "bad\n")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OAuthClientAuth("", "s"));
        Assert.Throws<ArgumentException>(() => new OAuthClientAuth("me", "s") { Scopes = ["a b"] });
        Assert.Throws<ArgumentException>(() => new OAuthClientAuth("me", "s") { Audience = "" });
        Assert.Throws<ArgumentException>(() => new OAuthClientAuth("me", "s") { TokenUrl = new Uri("/token", UriKind.Relative) });
        Assert.Throws<ArgumentException>(() => new OAuthClientAuth("me", "s") { TokenUrl = new Uri("https://u:p@sample.test/token") });
        Assert.Throws<ArgumentException>(() => new OAuthClientAuth("me", "s") { TokenUrl = new Uri("ftp://sample.test/token") });
    }

    private static bool IsCall(StubRequest request) => request.PathAndQuery == "/messages";

    private static HttpResponseMessage Response(string body, int status) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static Task<string> SendAsync(ApiTransport transport, ulong mask = 1)
    {
        var request = new ApiRequest(new ApiOperation("Messages.Send", "POST", "/messages", SendClass.Send) { Security = [mask] });
        request.SetFileBody("{}"u8.ToArray(), "application/json");
        return transport.SendForTextAsync(request, CancellationToken.None);
    }

    private HttpResponseMessage Answer(StubRequest request) => IsCall(request)
        ? _onCall(request) ?? Response("x", 200)
        : _onToken(request) ?? Response($"{{\"access_token\":\"token-{Interlocked.Increment(ref _tokens):00000}\",{_lifetime}}}", 200);

    private ApiTransport Transport(HttpMessageHandler handler, OAuthClientAuth? client = null, OAuthEndpoint? endpoint = null, ApiClientOptions? options = null) =>
        ApiTransport.ForHandler(
            new ApiService("Sample", "https://api.sample.test", "sample/1.0"),
            options ?? new ApiClientOptions { TimeProvider = _clock },
            [ApiCredential.FromOAuth(0, client ?? new OAuthClientAuth("me:here", Secret), endpoint ?? new OAuthEndpoint(TokenUrl))],
            handler);
}
