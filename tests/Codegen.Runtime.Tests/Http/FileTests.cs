using System.Net;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

/// <summary>Bodies of the caller's own bytes and streams: sent as they are, and never twice where they cannot be read twice.</summary>
public class FileTests
{
    [Fact]
    public async Task AStreamThatCanSeekIsRewoundForTheSecondTry()
    {
        using var stream = new MemoryStream("--content"u8.ToArray()) { Position = 2 };
        using var handler = new StubHandler(RefuseFirst());

        Assert.Equal("x", await SendInSessionAsync(handler, stream));

        Assert.Equal(["content", "content"], Bodies(handler));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task AStreamThatCannotSeekIsNotSentAgain()
    {
        using Stream stream = TestStreams.OneWay("content");
        using var handler = new StubHandler(RefuseFirst());

        var e = await Assert.ThrowsAsync<ApiException>(() => SendInSessionAsync(handler, stream));

        Assert.Equal((HttpStatusCode.Unauthorized, DeliveryCertainty.Rejected), (e.StatusCode, e.Certainty));
        Assert.Equal(["content"], Bodies(handler));
    }

    [Fact]
    public async Task AStreamInAPartIsNotSentAgainEither()
    {
        using Stream stream = TestStreams.OneWay("content");
        using var handler = new StubHandler(RefuseFirst());
        using ApiTransport transport = Session(handler);
        ApiRequest request = SessionRequest();
        request.SetMultipartBody(new ApiMultipart().AddText("a", "b").AddFile("f", stream), "multipart/form-data");

        await Assert.ThrowsAsync<ApiException>(() => transport.SendForTextAsync(request, CancellationToken.None));

        Assert.Contains("content", Assert.Single(Bodies(handler)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACodeThatAllowsARepeatDoesNotRepeatAStream()
    {
        var busy = """{"ok":0,"error":{"code":"BUSY"}}""";
        var codes = new ApiErrorCodes<TestCode>(new ErrorTable<TestCode>(
            false,
            TestCode.Unknown,
            [new(TestCode.Busy, new("BUSY", "Busy", "Too much at once.", ErrorCategory.Rate, ErrorRetry.AfterWait) { Attempts = 2, Wait = TimeSpan.FromMilliseconds(1) })]));
        var answer = new ApiJsonAnswer(codes) { AnyStatus = true, Success = TestAnswers.Envelope.Success, Data = ["/data"], ErrorCode = ["/error/code"] };
        Assert.Equal(1, await CountAsync(TestStreams.OneWay("content")));
        Assert.Equal(3, await CountAsync(new MemoryStream([1])));

        async Task<int> CountAsync(Stream stream)
        {
            using (stream)
            {
                using StubHandler handler = StubHandler.Json(busy, 400);
                using ApiTransport transport = Calls.To(handler);
                var request = new ApiRequest(new ApiOperation("Up", "POST", "/up", SendClass.Send) { Answer = answer });
                request.SetFileBody(stream, "image/png");
                await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(request));
                return handler.Requests.Count;
            }
        }
    }

    [Theory]
    [InlineData(SendClass.Idempotent)]
    [InlineData(SendClass.Send)]
    public async Task AHandlerThatSendsAStreamAgainIsStopped(SendClass sendClass)
    {
        using Stream stream = TestStreams.OneWay("content");
        using var stub = StubHandler.Json("\"ok\"");
        using var twice = new TwiceHandler(stub);
        using ApiTransport transport = Calls.To(twice);
        ApiRequest request = Calls.Request(sendClass);
        request.SetFileBody(stream, "image/png");

        await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(request));

        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task AStreamThatIsSpentIsRefusedBeforeAnythingIsSent()
    {
        using Stream stream = TestStreams.OneWay("content");
        ApiFile file = stream;
        ApiRequest first = Calls.Request(SendClass.Idempotent);
        first.SetFileBody(file, "image/png");
        await Calls.CaptureAsync(first);
        ApiRequest second = Calls.Request(SendClass.Idempotent);
        second.SetFileBody(file.WithHeader("X-A", "b"), "image/png");
        ApiRequest doubled = Calls.Request(SendClass.Send);
        ApiFile unread = TestStreams.OneWay("x");
        doubled.SetMultipartBody(new ApiMultipart().AddFile("a", unread).AddFile("b", unread), "multipart/form-data");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.CaptureAsync(second));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.CaptureAsync(doubled));
    }

    [Theory]
    [InlineData(true, SendClass.Send, typeof(SendOutcomeUnknownException))]
    [InlineData(false, SendClass.Send, typeof(SendOutcomeUnknownException))]
    [InlineData(false, SendClass.Idempotent, typeof(ApiConnectionException))]
    public async Task AStreamThatFailsLeavesTheOutcomeOpen(bool canSeek, SendClass sendClass, Type expected)
    {
        await using var server = new RawHttpServer(static exchange => exchange.AnswerAsync("\"ok\""));
        using Stream stream = TestStreams.Failing("content", canSeek);
        using ApiTransport transport = Calls.To(server);
        ApiRequest request = Calls.Request(sendClass);
        request.SetFileBody(stream, "image/png");

        var e = await Assert.ThrowsAnyAsync<ApiException>(() => transport.JsonTextAsync(request));

        Assert.Equal((expected, DeliveryCertainty.Unknown), (e.GetType(), e.Certainty));
        Assert.Contains("the stream of the request's body", (e as SendOutcomeUnknownException)?.InnerException!.Message ?? e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task NoMoreIsSentThanWasAnnounced()
    {
        await using var server = new RawHttpServer(static exchange => exchange.AnswerAsync("\"ok\""));
        using var stream = new GrowingStream();
        using ApiTransport transport = Calls.To(server);
        ApiRequest request = Calls.Request(SendClass.Send);
        request.SetFileBody(stream, "image/png");

        await transport.JsonTextAsync(request);

        Assert.Equal([1, 2], Assert.Single(server.Requests).Body);
    }

    [Fact]
    public async Task AStreamIsReadInPieces()
    {
        using var stream = new EndlessStream(5_000_000);
        using var handler = StubHandler.Json("\"ok\"");
        ApiRequest request = Calls.Request(SendClass.Send);
        request.SetFileBody(stream, "image/png");
        using ApiTransport transport = Calls.To(handler);

        await transport.JsonTextAsync(request);

        Assert.Equal(5_000_000, handler.Requests.Single().Body!.Length);
        Assert.InRange(stream.MostAsked, 1, 1 << 20);
    }

    [Fact]
    public void AFileTellsNothingOfItself()
    {
        ApiFile file = ApiFile.FromBytes(new byte[3], "/home/me/secret.txt", "text/plain");

        Assert.Equal(("secret.txt", "text/plain", 3L), (file.FileName, file.ContentType, file.Length));
        Assert.Equal("A file of 3 bytes", file.ToString());
        Assert.Equal("A file of unknown length", ApiFile.FromStream(TestStreams.OneWay("a")).ToString());
        Assert.Null((ApiFile?)(byte[]?)null);
        Assert.Null((ApiFile?)(Stream?)null);
    }

    [Fact]
    public void WhatCannotStandInAHeaderIsRefused()
    {
        Assert.Throws<ArgumentException>(() => ApiFile.FromBytes(default, null, "a/b\r\nX: y"));
        Assert.Throws<ArgumentException>(() => ApiFile.FromBytes(default).WithHeader("X-A", "b\n"));
        Assert.Throws<ArgumentException>(() => ApiFile.FromBytes(default).WithHeader("X A", "b"));
        Assert.Throws<ArgumentException>(() => ApiFile.FromBytes(default).WithHeader("content-disposition", "b"));
        Assert.Throws<ArgumentException>(() => new ApiMultipart().AddText("a", "b", "c\r\n"));

        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => ApiFile.FromStream(closed));
    }

    private static IEnumerable<string> Bodies(StubHandler handler) =>
        handler.Requests.Where(request => request.PathAndQuery == "/up").Select(request => request.BodyText);

    private static Func<StubRequest, HttpResponseMessage> RefuseFirst()
    {
        int calls = 0;
        return request => request.PathAndQuery == "/token"
            ? new HttpResponseMessage { Content = new StringContent("""{"access_token":"abcdef","expires_in":3600}""") }
            : new HttpResponseMessage(++calls == 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK) { Content = new StringContent("x") };
    }

    private static ApiRequest SessionRequest() => new(new ApiOperation("Up", "POST", "/up", SendClass.Send) { Security = [1UL] });

    private static ApiTransport Session(StubHandler handler) => ApiTransport.ForHandler(
        new ApiService("Sample", "https://api.sample.test", "sample/1.0"),
        null,
        [ApiCredential.FromOAuth(0, new OAuthClientAuth("me", "secret-1"), new OAuthEndpoint("https://api.sample.test/token"))],
        handler);

    private static async Task<string> SendInSessionAsync(StubHandler handler, Stream stream)
    {
        using ApiTransport transport = Session(handler);
        ApiRequest request = SessionRequest();
        request.SetFileBody(stream, "image/png");
        return await transport.SendForTextAsync(request, CancellationToken.None);
    }

    private sealed class TwiceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class GrowingStream : MemoryStream
    {
        public GrowingStream()
            : base([1, 2, 3, 4])
        {
        }

        public override long Length => 2;
    }

    private sealed class EndlessStream(int length) : MemoryStream
    {
        public int MostAsked { get; private set; }

        public override long Length => length;

        public override long Position { get; set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            MostAsked = Math.Max(MostAsked, buffer.Length);
            int read = (int)Math.Min(buffer.Length, length - Position);
            Position += read;
            return ValueTask.FromResult(read);
        }
    }
}
