using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class LimitTests
{
    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public async Task LimitIsExact(int size, bool fits)
    {
        string body = '"' + new string('a', size - 2) + '"';
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync(body));
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { MaxResponseBytes = 1000 });

        Task<string> call = transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET"));

        if (fits)
        {
            Assert.Equal(size - 2, (await call).Length);
        }
        else
        {
            await Assert.ThrowsAsync<ApiResponseException>(() => call);
        }
    }

    [Fact]
    public async Task LimitHoldsWithoutAnnouncedLength()
    {
        await using var server = new RawHttpServer(
            exchange => exchange.WriteAndCloseAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + new string(' ', 100_000) + "1"));
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { MaxResponseBytes = 50_000 });

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.Contains("larger than the limit", thrown.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompressedAnswerIsRead()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerWithGzipBombAsync(65536));
        using ApiTransport transport = Calls.To(server);

        string text = await transport.SendForTextAsync(Calls.Request(SendClass.Safe, "GET"), default);

        Assert.Equal(65536, text.Length);
        Assert.Contains("gzip", server.Requests.Single().Header("Accept-Encoding"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(3, "abc")]
    [InlineData(100, "abcdef")]
    public async Task ErrorBodyIsBounded(int limit, string? kept)
    {
        using StubHandler handler = StubHandler.Body("abcdef", "text/plain", 400);
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { MaxErrorBodyCharacters = limit });

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.Equal(kept, thrown.ResponseBody);
    }
}
