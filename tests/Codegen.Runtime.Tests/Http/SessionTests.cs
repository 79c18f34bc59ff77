using System.Net;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>Logins: one for all calls, again when a token ends, and never shown.</summary>
public class SessionTests
{
    private const string Password = "pass%word";

    private static readonly ApiOperation Authorize = new("Session.Authorize", "POST", "/authorize", SendClass.Idempotent) { Answer = TestAnswers.Envelope, HidesAnswer = true };
    private static readonly ApiOperation Exchange = new("Session.Exchange", "POST", "/exchange", SendClass.Idempotent) { Answer = TestAnswers.Envelope, HidesAnswer = true };

    private static readonly ApiLogin Login = new(
        [
            new(Authorize, [ApiLoginValue.OfCredential("u", "user"), ApiLoginValue.OfCredential("p", "password")], [new("code", "/data/code")]),
            new(Exchange, [ApiLoginValue.OfTaken("code", "code"), ApiLoginValue.OfScalar("v", JsonScalar.OfNumber("2"))], [new("token", "/data/token"), new("ends", "/data/ends")]),
        ],
        "token",
        ApiKeyLocation.Header,
        "X-Token",
        "T ")
    {
        Expiry = "ends",
        ExpiryUnit = ApiTokenExpiry.UnixSeconds,
        EarlierSeconds = 30,
        RenewalStatuses = [401],
        RenewalCodes = ["TOKEN"],
    };

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddDays(1));
    private int _logins;
    private Func<StubRequest, HttpResponseMessage>? _onLogin;
    private Func<StubRequest, HttpResponseMessage?> _onCall = _ => null;

    [Fact]
    public async Task TheTokenOfALoginGoesWithEachCall()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        Assert.Equal("x", await SendAsync(transport));
        Assert.Equal("x", await SendAsync(transport));

        Assert.Equal(["/authorize", "/exchange", "/messages", "/messages"], handler.Requests.Select(request => request.PathAndQuery));
        Assert.Equal("""{"u":"user","p":"pass%word"}""", handler.Requests[0].BodyText);
        Assert.Equal("""{"code":"code-00001","v":2}""", handler.Requests[1].BodyText);
        Assert.Equal("T token-00001", handler.Requests[3].Header("X-Token"));
        Assert.Null(handler.Requests[0].Header("X-Token"));
    }

    [Fact]
    public async Task ATokenIsRenewedAheadOfItsEnd()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);
        await SendAsync(transport);

        _clock.Advance(TimeSpan.FromSeconds(3569));
        await SendAsync(transport);
        Assert.Equal(1, _logins);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await SendAsync(transport);
        Assert.Equal(2, _logins);
        Assert.Equal("T token-00002", handler.Requests[^1].Header("X-Token"));
    }

    [Theory]
    [InlineData(401, "")]
    [InlineData(401, """{"ok":0,"error":{"code":"x"}}""")]
    [InlineData(200, """{"ok":0,"error":{"code":"TOKEN"}}""")]
    public async Task ARefusedTokenIsRenewedAndTheRequestSentOnceMore(int status, string body)
    {
        _onCall = request => request.Header("X-Token") == "T token-00001" ? Response(body, status) : null;
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        Assert.Equal("x", await SendAsync(transport, """{"a":1}"""));
        Assert.Equal(["""{"a":1}""", """{"a":1}"""], handler.Requests.Where(request => request.PathAndQuery == "/messages").Select(request => request.BodyText));
        Assert.Equal(2, _logins);
    }

    [Fact]
    public async Task ASecondRefusalIsThrown()
    {
        _onCall = _ => Response("", 401);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAsync<ApiException>(() => SendAsync(transport));

        Assert.Equal((HttpStatusCode.Unauthorized, DeliveryCertainty.Rejected), (error.StatusCode, error.Certainty));
        Assert.Equal((2, 2), (_logins, handler.Requests.Count(request => request.PathAndQuery == "/messages")));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(408)]
    public async Task WhatMayHaveBeenCarriedOutIsNotSentAgain(int status)
    {
        _onCall = _ => Response("""{"ok":0,"error":"TOKEN"}""", status);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => SendAsync(transport));
        Assert.Single(handler.Requests, request => request.PathAndQuery == "/messages");
    }

    [Fact]
    public async Task AThousandCallsShareOneLogin()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => SendAsync(transport))));

        Assert.Equal((1, 1002), (_logins, handler.Requests.Count));
    }

    [Fact]
    public async Task TheCancellationOfTheFirstCallLeavesTheLoginToTheOthers()
    {
        var gate = new ManualResetEventSlim();
        _onLogin = request =>
        {
            gate.Wait();
            return DefaultLogin(request);
        };
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);
        using var cancel = new CancellationTokenSource();

        var first = SendAsync(transport, cancellationToken: cancel.Token);
        var second = SendAsync(transport);
        await cancel.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.Set();

        Assert.Equal("x", await second);
        Assert.Equal((1, cancel.Token), (_logins, cancelled.CancellationToken));
        Assert.Equal(DeliveryCertainty.NotSent, cancelled.Data["Codegen.DeliveryCertainty"]);
    }

    [Fact]
    public async Task AFailedLoginIsThrownToAllAsATypedErrorAndTriedAgain()
    {
        var gate = new ManualResetEventSlim();
        _onLogin = _ =>
        {
            gate.Wait();
            return Response("""{"ok":0,"error":{"code":"NOMONEY","text":"no pass%word"}}""", 400);
        };
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var calls = Enumerable.Range(0, 5).Select(_ => SendAsync(transport)).ToList();
        gate.Set();

        foreach (var call in calls)
        {
            var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => call);
            Assert.Equal((TestCode.NoMoney, DeliveryCertainty.NotSent, "Messages.Send"), (error.Code, error.Certainty, error.OperationName));
            Assert.Equal("no ***", error.ProviderMessage);
            Assert.DoesNotContain(Password, error + error.ResponseBody, StringComparison.Ordinal);
        }

        _onLogin = null;
        Assert.Equal("x", await SendAsync(transport));
    }

    [Theory]
    [InlineData("""{"ok":1,"data":{"ends":90000}}""")]
    [InlineData("""{"ok":1,"data":{"token":"","ends":90000}}""")]
    [InlineData("""{"ok":1,"data":{"token":"a\r\nX-Evil: 1","ends":90000}}""")]
    [InlineData("""{"ok":1,"data":{"token":"secret-token","ends":"soon"}}""")]
    [InlineData("""{"ok":1,"data":{"token":"secret-token","ends":1e300}}""")]
    [InlineData("""{"data":{"token":"secret-token","ends":90000}}""")]
    [InlineData("""{"ok":1,"data":{"token":"secret-token","ends":90000}""")]
    public async Task ALoginThatCannotBeReadSendsNothingAndShowsNothing(string answer)
    {
        _onLogin = request => request.PathAndQuery == "/exchange" ? Response(answer, 200) : DefaultLogin(request);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAsync<ApiResponseException>(() => SendAsync(transport));

        Assert.Equal(DeliveryCertainty.NotSent, error.Certainty);
        Assert.DoesNotContain("secret-token", error + error.ResponseBody + error.InnerException, StringComparison.Ordinal);
        Assert.DoesNotContain(handler.Requests, request => request.PathAndQuery == "/messages");
    }

    [Fact]
    public async Task TokensAndCodesThatComeBackAreHidden()
    {
        _onCall = _ => Response("""{"ok":0,"error":{"code":"NOMONEY","text":"token-00001 code-00001 pass%word"}}""", 200);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);

        var error = await Assert.ThrowsAsync<ApiErrorException<TestCode>>(() => SendAsync(transport));

        Assert.Equal("*** *** ***", error.ProviderMessage);
        Assert.DoesNotContain("00001", error.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadyTokenNeedsNoLoginAndIsNotRenewed()
    {
        _onCall = request => request.Header("X-Token") == "T ready" && _logins == 0 ? null : Response("", 401);
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler, new TestCredentials(new ApiReadyToken("ready")));

        Assert.Equal("x", await SendAsync(transport));
        _onCall = _ => Response("", 401);
        await Assert.ThrowsAsync<ApiException>(() => SendAsync(transport));

        Assert.Equal((0, 2), (_logins, handler.Requests.Count));
    }

    [Fact]
    public async Task LoggingOutForgetsTheToken()
    {
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);
        await SendAsync(transport);

        await transport.SendForNothingAsync(new ApiRequest(Call("/logout", endsSession: true)), CancellationToken.None);
        await SendAsync(transport);

        Assert.Equal(2, _logins);
    }

    [Fact]
    public async Task ALoginThatTakesTooLongSendsNothing()
    {
        var gate = new ManualResetEventSlim();
        _onLogin = request =>
        {
            gate.Wait();
            return DefaultLogin(request);
        };
        using var handler = new StubHandler(Answer);
        using var transport = Transport(handler);
        var call = SendAsync(transport);

        _clock.Advance(TimeSpan.FromSeconds(101));
        var error = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        gate.Set();

        Assert.Equal(DeliveryCertainty.NotSent, error.Certainty);
    }

    [Fact]
    public void CredentialsShowNothing()
    {
        Assert.Equal("TestCredentials ***", new TestCredentials("user", Password).ToString());
        Assert.DoesNotContain("bad", Assert.Throws<ArgumentException>(() => new TestCredentials("user", "bad\n")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new TestCredentials("user", ""));
    }

    private static HttpResponseMessage Response(string body, int status) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };

    private static ApiOperation Call(string path, bool endsSession = false) =>
        new("Messages.Send", "POST", path, SendClass.Send) { Security = [1UL], Answer = TestAnswers.Envelope, EndsSession = endsSession };

    private static Task<string> SendAsync(ApiTransport transport, string body = "{}", CancellationToken cancellationToken = default)
    {
        var request = new ApiRequest(Call("/messages"));
        request.SetFileBody(System.Text.Encoding.UTF8.GetBytes(body), "application/json");
        return transport.SendForJsonAsync(request, JsonCodecs.Text, cancellationToken);
    }

    private HttpResponseMessage Answer(StubRequest request) => request.PathAndQuery switch
    {
        "/authorize" or "/exchange" => (_onLogin ?? DefaultLogin)(request),
        _ => _onCall(request) ?? Response("""{"ok":1,"data":"x"}""", 200),
    };

    private HttpResponseMessage DefaultLogin(StubRequest request)
    {
        var number = request.PathAndQuery == "/authorize" ? Interlocked.Increment(ref _logins) : _logins;
        var end = _clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        return Response($$$"""{"ok":1,"data":{"code":"code-{{{number:00000}}}","token":"token-{{{number:00000}}}","ends":{{{end}}}}}""", 200);
    }

    private ApiTransport Transport(HttpMessageHandler handler, ApiCredentials? credentials = null) => ApiTransport.ForHandler(
        new ApiService("Sample", "https://api.sample.test", "sample/1.0") { Login = Login },
        new ApiClientOptions { TimeProvider = _clock },
        [ApiCredential.FromSession(0, credentials ?? new TestCredentials("user", Password))],
        handler);
}
