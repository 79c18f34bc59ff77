using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class BrokenAnswerTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    public static TheoryData<string> CutAnswers() =>
    [
        "HTTP/1.1 2",
        "HTTP/1.1 200 OK\r\nContent-Ty",
        Head + "Content-Length: 100\r\n\r\n{\"id\":",
        Head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n",
        Head + "Connection: close\r\n\r\n{\"id\":",
    ];

    public static TheoryData<string> OddAnswers() =>
    [
        "HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
        "nonsense canary-line\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: " + new string('a', 70_000) + "\r\nContent-Length: 4\r\n\r\n\"ok\"",
        Head + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\"ok\"",
        Head + "Content-Encoding: canary\r\nContent-Length: 4\r\n\r\n\"ok\"",
        Head.Replace("json", "json; charset=bogus", StringComparison.Ordinal) + "Content-Length: 4\r\n\r\n\"ok\"",
    ];

    [Theory]
    [MemberData(nameof(CutAnswers))]
    public async Task CutAnswerIsUnknownForSendsAndArrivesOnce(string answer)
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAndCloseAsync(answer));
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send, "GET")));

        Assert.Single(server.Requests);
        Assert.IsAssignableFrom<ApiException>(thrown.InnerException);
    }

    [Theory]
    [MemberData(nameof(CutAnswers))]
    public async Task CutAnswerIsTypedForReads(string answer)
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAndCloseAsync(answer));
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET")));

        Assert.True(thrown is ApiResponseException or ApiConnectionException, thrown.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(OddAnswers))]
    public async Task OddAnswerIsTypedAndNotShown(string answer)
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAndCloseAsync(answer));
        using ApiTransport transport = Calls.To(server);

        var read = await Assert.ThrowsAsync<ApiResponseException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET")));
        var send = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.DoesNotContain("canary", read.ToString() + send, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CutErrorAnswerStillRejects()
    {
        await using var server = new RawHttpServer(
            exchange => exchange.WriteAndCloseAsync("HTTP/1.1 400 Bad\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"code\":"));
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.Equal(DeliveryCertainty.Rejected, thrown.Certainty);
        Assert.Equal("{\"code\":", thrown.ResponseBody);
    }

    [Fact]
    public async Task ExtraAnswerNeverReachesAnotherCall()
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAsync(
            $"HTTP/1.1 200 OK\r\nContent-Length: {exchange.Request.Line.Length + 2}\r\n\r\n\"{exchange.Request.Line}\""
            + "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n\"wrong\""));
        using ApiTransport transport = Calls.To(server);

        for (int call = 0; call < 20; call++)
        {
            string answer = await transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET", $"/n{call}"));

            Assert.Equal($"GET /n{call}", answer);
        }
    }

    [Fact]
    public async Task ReasonPhraseIsNotShown()
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAndCloseAsync("HTTP/1.1 400 phrase-canary\r\nContent-Length: 0\r\n\r\n"));
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.DoesNotContain("phrase-canary", thrown.ToString(), StringComparison.Ordinal);
    }
}
