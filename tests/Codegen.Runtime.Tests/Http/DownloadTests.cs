using System.IO.Compression;
using System.Text;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class DownloadTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\n";

    private static ApiRequest Get => Calls.Request(SendClass.Safe, "GET");

    [Fact]
    public async Task TheBodyComesAsItIs()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync("sound", 200, "audio/wav", "Content-Disposition: attachment; filename=\"../a.wav\""));
        using ApiTransport transport = Calls.To(server);

        await using ApiDownload download = await transport.SendForDownloadAsync(Get, default);

        Assert.Equal(200, download.StatusCode);
        Assert.Equal("a.wav", download.FileName);
        Assert.Equal("audio/wav", download.ContentType);
        Assert.Equal(5, download.ContentLength);
        Assert.Equal("sound"u8.ToArray(), await download.ReadBytesAsync());
    }

    [Fact]
    public async Task NothingIsReadAheadAndNoLimitHolds()
    {
        const int Size = 3_000_000;
        await using var server = new RawHttpServer(exchange => exchange.AnswerBytesAsync(new byte[Size], 200));
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { MaxResponseBytes = 1000 });

        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);
        using var target = new CountingStream();
        await download.SaveToAsync(target);

        Assert.Equal(Size, target.Length);
    }

    [Fact]
    public async Task BytesInMemoryAreLimited()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerBytesAsync(new byte[2000], 200));
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { MaxResponseBytes = 1000 });
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);

        await Assert.ThrowsAsync<ApiResponseException>(() => download.ReadBytesAsync());
    }

    [Theory]
    [InlineData(Head + "Content-Length: 100\r\n\r\nshort")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n")]
    public async Task ACutBodyIsAnErrorAndLeavesNoFile(string answer)
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAndCloseAsync(answer));
        using ApiTransport transport = Calls.To(server);
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);
        string folder = Directory.CreateTempSubdirectory().FullName;

        try
        {
            var thrown = await Assert.ThrowsAsync<ApiConnectionException>(() => download.SaveToAsync(Path.Combine(folder, "a.wav")));

            Assert.Contains("after 5", thrown.Message, StringComparison.Ordinal);
            Assert.Equal(200, (int)thrown.StatusCode!);
            Assert.Empty(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public async Task ABodyShorterThanAnnouncedIsAnErrorWithAnyHandler()
    {
        using var handler = new StubHandler(_ =>
        {
            var content = new StreamContent(new MemoryStream("short"u8.ToArray()));
            content.Headers.ContentLength = 6;
            return new HttpResponseMessage { Content = content };
        });
        using ApiTransport transport = Calls.To(handler);
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);

        await Assert.ThrowsAsync<ApiConnectionException>(() => download.ReadBytesAsync());
    }

    [Fact]
    public async Task ACutBodyOfASendIsAnUnknownOutcome()
    {
        await using var server = new RawHttpServer(exchange => exchange.WriteAndCloseAsync(Head + "Content-Length: 100\r\n\r\nshort"));
        using ApiTransport transport = Calls.To(server);
        using ApiDownload download = await transport.SendForDownloadAsync(Calls.Request(SendClass.Send), default);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => download.ReadBytesAsync());

        Assert.IsType<ApiConnectionException>(thrown.InnerException);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task SilenceIsATimeoutButSlownessIsNot()
    {
        await using var server = new RawHttpServer(async exchange =>
        {
            await exchange.WriteAsync(Head + "Content-Length: 10\r\n\r\n");

            for (int i = 0; i < 5; i++)
            {
                await Task.Delay(100);
                await exchange.WriteAsync("x");
            }

            await exchange.StayAsync();
        });
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { Timeout = TimeSpan.FromSeconds(20), StreamIdleTimeout = TimeSpan.FromSeconds(3) });
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);
        using var target = new CountingStream();

        await Assert.ThrowsAsync<ApiTimeoutException>(() => download.SaveToAsync(target));

        Assert.Equal(5, target.Length);
    }

    [Fact]
    public async Task TheTimeoutEndsWhereTheBodyBegins()
    {
        await using var server = new RawHttpServer(async exchange =>
        {
            await exchange.WriteAsync(Head + "Content-Length: 1\r\n\r\n");
            await Task.Delay(1500);
            await exchange.WriteAsync("x");
        });
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { Timeout = TimeSpan.FromSeconds(1) });
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);

        Assert.Single(await download.ReadBytesAsync());
    }

    [Fact]
    public async Task TheCallerCancelsInTheMiddle()
    {
        await using var server = new RawHttpServer(async exchange =>
        {
            await exchange.WriteAsync(Head + "Content-Length: 10\r\n\r\nx");
            await exchange.StayAsync();
        });
        using ApiTransport transport = Calls.To(server);
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);
        using var cancel = new CancellationTokenSource();
        var buffer = new byte[10];
        Assert.Equal(1, await download.Content.ReadAsync(buffer));
        Task<int> second = download.Content.ReadAsync(buffer, cancel.Token).AsTask();

        await cancel.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(cancel.Token, thrown.CancellationToken);
    }

    [Fact]
    public async Task ErrorsAreTypedAsEver()
    {
        using StubHandler handler = StubHandler.Body("\"no\"", "application/json", 404);
        using ApiTransport transport = Calls.To(handler);
        var operation = new ApiOperation("Files.Get", "GET", "/file", SendClass.Safe) { Errors = [new ApiErrorCase<string>(404, 404, JsonCodecs.Text)] };

        var thrown = await Assert.ThrowsAsync<ApiException<string>>(() => transport.SendForDownloadAsync(new ApiRequest(operation), default));

        Assert.Equal("no", thrown.Error);
    }

    [Fact]
    public async Task CompressedBodiesAreUnpackedAndHaveNoLength()
    {
        using var packed = new MemoryStream();

        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true))
        {
            gzip.Write("hello"u8);
        }

        await using var server = new RawHttpServer(exchange => exchange.AnswerBytesAsync(packed.ToArray(), 200, "Content-Encoding: gzip"));
        using ApiTransport transport = Calls.To(server);
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);

        Assert.Null(download.ContentLength);
        Assert.Equal("hello"u8.ToArray(), await download.ReadBytesAsync());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("strange")]
    public async Task BrokenAndUnknownEncodingsAreErrors(string encoding)
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync("hello", 200, "text/plain", "Content-Encoding: " + encoding));
        using ApiTransport transport = Calls.To(server);

        await Assert.ThrowsAsync<ApiResponseException>(async () =>
        {
            using ApiDownload download = await transport.SendForDownloadAsync(Get, default);
            await download.ReadBytesAsync();
        });
    }

    [Fact]
    public async Task FilesAreNotReplacedUnlessAsked()
    {
        string path = Path.GetTempFileName();

        try
        {
            using var first = new ApiDownload(new MemoryStream("new"u8.ToArray()));
            await Assert.ThrowsAsync<IOException>(() => first.SaveToAsync(path));
            using var second = new ApiDownload(new MemoryStream("new"u8.ToArray()));
            await second.SaveToAsync(path, overwrite: true);

            Assert.Equal("new", await File.ReadAllTextAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task NoSecretIsShown()
    {
        await using var server = new RawHttpServer(
            exchange => exchange.WriteAndCloseAsync(Head + "X-Echo: canary-token-1\r\nContent-Disposition: attachment; filename=canary-token-1\r\nContent-Length: 100\r\n\r\ncanary-token-1"));
        using ApiTransport transport = Calls.To(server, null, ApiCredential.FromBearer(0, new BearerAuth("canary-token-1")));
        using ApiDownload download = await transport.SendForDownloadAsync(Get, default);

        var thrown = await Assert.ThrowsAsync<ApiConnectionException>(() => download.ReadBytesAsync());

        Assert.DoesNotContain("canary", thrown + string.Join(',', thrown.Headers.SelectMany(header => header.Value)) + download.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisposingGivesTheConnectionBack()
    {
        await using var server = new RawHttpServer(exchange => exchange.AnswerAsync("body"));
        using ApiTransport transport = Calls.To(server);

        for (int i = 0; i < 5; i++)
        {
            using ApiDownload download = await transport.SendForDownloadAsync(Get, default);
            Assert.Equal("body", Encoding.UTF8.GetString(await download.ReadBytesAsync()));
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            ApiDownload download = await transport.SendForDownloadAsync(Get, default);
            download.Dispose();
            await download.ReadBytesAsync();
        });
    }
}
