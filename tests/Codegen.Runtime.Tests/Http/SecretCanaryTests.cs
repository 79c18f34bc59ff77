using System.Net;
using System.Text;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class SecretCanaryTests
{
    private const string Password = "pa$$ w0rd/\"canary\"+";
    private const string Key = "key/canary+7781&x";
    private const string Bearer = "bearer.canary/9921+==";

    private static readonly string Pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{Password}"));

    private static readonly string[] Spellings =
    [
        Password, Key, Bearer, Pair,
        Uri.EscapeDataString(Password), Uri.EscapeDataString(Key), Uri.EscapeDataString(Bearer),
        WebUtility.UrlEncode(Password), Uri.EscapeDataString(Key).ToLowerInvariant(),
        "pa$$ w0rd/\\\"canary\\\"+", "key\\/canary+7781&x", "query-canary",
    ];

    private static readonly ApiCredential[] Credentials =
    [
        ApiCredential.FromBasic(0, new BasicAuth("user", Password)),
        ApiCredential.FromKey(1, new ApiKeyAuth(Key), ApiKeyLocation.Query, "api key"),
        ApiCredential.FromBearer(2, new BearerAuth(Bearer)),
        ApiCredential.FromKey(3, new ApiKeyAuth(Key), ApiKeyLocation.Cookie, "session"),
    ];

    private static readonly ulong[] Masks = [1, 2, 4, 8];

    public static TheoryData<string, int> Faults()
    {
        var faults = new TheoryData<string, int>();

        foreach (string fault in new[]
        {
            "400", "401", "404", "500", "503", "302", "204", "html", "json", "echo-json", "echo-member", "too-large", "cut", "close", "reset",
            "timeout", "bad-status", "charset", "encoding", "refused", "throws", "throws-http",
        })
        {
            for (int credential = 0; credential < Masks.Length; credential++)
            {
                faults.Add(fault, credential);
            }
        }

        return faults;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task NoExceptionShowsASecret(string fault, int credential)
    {
        foreach (SendClass sendClass in new[] { SendClass.Safe, SendClass.Send })
        {
            ApiException thrown = await ProvokeAsync(fault, Masks[credential], sendClass);

            string seen = Everything(thrown);
            Assert.All(Spellings, spelling => Assert.DoesNotContain(spelling, seen, StringComparison.Ordinal));
            Assert.Equal("Messages.Send", thrown.OperationName);
        }
    }

    [Fact]
    public async Task EchoIsReplacedByStars()
    {
        using StubHandler handler = StubHandler.Json($$"""{"code":"bad key {{Key}} given"}""", 401);
        using ApiTransport transport = Calls.To(handler, null, Credentials);

        var thrown = await Assert.ThrowsAsync<ApiException<IReadOnlyDictionary<string, string>>>(
            () => transport.JsonTextAsync(new ApiRequest(Operation(2, SendClass.Send))));

        Assert.Equal("bad key *** given", thrown.Error["code"]);
        Assert.Equal("""{"code":"bad key *** given"}""", thrown.ResponseBody);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(25)]
    [InlineData(35)]
    public async Task SecretAtTheCutIsNotShownInPart(int limit)
    {
        using StubHandler handler = StubHandler.Body(new string('.', 15) + Key + new string('.', 5000), "text/plain", 400);
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { MaxErrorBodyCharacters = limit }, Credentials);

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(new ApiRequest(Operation(2, SendClass.Send))));

        Assert.DoesNotContain("key", thrown.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecretCutOffByTheServerIsNotShownInPart()
    {
        await using var server = new RawHttpServer(
            exchange => exchange.WriteAndCloseAsync($"HTTP/1.1 400 Bad\r\nContent-Length: 9999\r\n\r\nwrong key {Key[..^3]}"));
        using ApiTransport transport = Calls.To(server, null, Credentials);

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(new ApiRequest(Operation(2, SendClass.Send))));

        Assert.Equal("wrong key ***", thrown.ResponseBody);
    }

    [Fact]
    public async Task HandlerOfTheCallerGetsTheCredential()
    {
        var request = new ApiRequest(Operation(1, SendClass.Send));

        StubRequest seen = await Calls.CaptureAsync(request, null, Credentials);

        Assert.Equal("Basic " + Pair, seen.Header("Authorization"));
    }

    [Fact]
    public void CredentialsDoNotPrintThemselves()
    {
        object[] all = [new BasicAuth("user", Password), new ApiKeyAuth(Key), new BearerAuth(Bearer), .. Credentials];

        Assert.All(all, one => Assert.DoesNotContain("canary", one.ToString(), StringComparison.Ordinal));
    }

    private static ApiOperation Operation(ulong security, SendClass sendClass) => new("Messages.Send", "POST", "/messages", sendClass)
    {
        Security = [security],
        Success = [new ApiStatusRange(200, 200)],
        Errors = [new ApiErrorCase<IReadOnlyDictionary<string, string>>(0, 0, new MapCodec<string>(JsonCodecs.Text))],
    };

    private static async Task<ApiException> ProvokeAsync(string fault, ulong security, SendClass sendClass)
    {
        var request = new ApiRequest(Operation(security, sendClass));
        request.AddQueryText("text", "query-canary");
        var options = new ApiClientOptions { MaxResponseBytes = 4096, Timeout = TimeSpan.FromSeconds(fault == "timeout" ? 0.4 : 60) };

        if (fault.StartsWith("throws", StringComparison.Ordinal))
        {
            using var handler = new StubHandler(seen => throw (fault == "throws"
                ? new TimeoutException($"{seen.Address} {seen.Header("Authorization")} {seen.Header("Cookie")}")
                : new HttpRequestException(seen.Address + seen.Header("Authorization") + seen.Header("Cookie"))));
            using ApiTransport stub = Calls.To(handler, options, Credentials);
            return await Assert.ThrowsAnyAsync<ApiException>(() => stub.JsonTextAsync(request));
        }

        var server = new RawHttpServer(exchange => AnswerAsync(exchange, fault));
        using ApiTransport transport = Calls.To(server, options, Credentials);

        if (fault == "refused")
        {
            await server.DisposeAsync();
        }

        ApiException thrown = await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(request));
        await server.DisposeAsync();
        return thrown;
    }

    private static Task AnswerAsync(RawHttpExchange exchange, string fault)
    {
        string echo = string.Join(' ', Spellings) + exchange.Request.Head.Replace("\r\n", " ", StringComparison.Ordinal);
        string json = $"{{\"code\":\"{string.Join(' ', Spellings[1..4])} {exchange.Request.Line}\"}}";
        string head = $"X-Echo: {echo}\r\nX-Path: {exchange.Request.Line}\r\n";

        return fault switch
        {
            "html" => exchange.AnswerAsync($"<html>{echo}</html>", 200, $"text/html; echo=\"{Key}\"", "X-Echo: " + echo),
            "json" => exchange.AnswerAsync("{" + echo, 200, "application/json", "X-Echo: " + echo),
            "echo-json" => exchange.AnswerAsync(json, 400),
            "echo-member" => exchange.AnswerAsync($"{{\"{Key}\":1}}"),
            "too-large" => exchange.AnswerAsync(new string(' ', 3000) + string.Concat(Enumerable.Repeat(echo, 20))),
            "cut" => exchange.WriteAndCloseAsync($"HTTP/1.1 500 {Key}\r\n{head}Content-Length: 9999\r\n\r\n{echo} {Key[..^3]}"),
            "close" => exchange.CloseAsync(),
            "reset" => exchange.ResetAsync(),
            "timeout" => exchange.StayAsync(),
            "bad-status" => exchange.WriteAndCloseAsync($"HTTP/{Key} {Bearer} {exchange.Request.Line}\r\n\r\n"),
            "charset" => exchange.AnswerAsync(echo, 200, $"application/json; charset={Uri.EscapeDataString(Key).Replace("%", string.Empty, StringComparison.Ordinal)}"),
            "encoding" => exchange.AnswerAsync(echo, 200, "application/json", "Content-Encoding: " + Uri.EscapeDataString(Bearer)),
            "302" => exchange.AnswerAsync(echo, 302, "text/plain", $"Location: https://evil.test/?k={Uri.EscapeDataString(Key)}"),
            _ => exchange.WriteAndCloseAsync($"HTTP/1.1 {fault} {Key}\r\n{head}Content-Length: {echo.Length}\r\n\r\n{echo}"),
        };
    }

    private static string Everything(ApiException thrown)
    {
        var all = new StringBuilder();

        for (Exception? e = thrown; e is not null; e = e.InnerException)
        {
            all.AppendLine(e.ToString());

            foreach (object? value in e.Data.Values)
            {
                all.Append(value);
            }

            if (e is ApiException api)
            {
                // The query of the request is ours; a server that sends it back puts it into bodies and headers.
                all.AppendLine(api.ResponseBody?.Replace("query-canary", "q", StringComparison.Ordinal));
                all.AppendJoin(' ', api.Headers.SelectMany(header => header.Value.Append(header.Key))).Replace("query-canary", "q");
            }

            if (e is ApiException<IReadOnlyDictionary<string, string>> typed)
            {
                all.AppendJoin(' ', typed.Error.Values.Select(value => value.Replace("query-canary", "q", StringComparison.Ordinal)));
            }
        }

        return all.ToString();
    }
}
