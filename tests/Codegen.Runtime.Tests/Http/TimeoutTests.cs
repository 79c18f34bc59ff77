using System.Diagnostics;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class TimeoutTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DeadlineCoversHeadersAndBody(bool drips)
    {
        await using var server = new RawHttpServer(
            exchange => drips ? exchange.DripAsync(TimeSpan.FromMilliseconds(20)) : exchange.StayAsync());
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { Timeout = TimeSpan.FromMilliseconds(600) });
        var clock = Stopwatch.StartNew();

        await Assert.ThrowsAsync<ApiTimeoutException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET")).WaitAsync(Patience));
        var send = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)).WaitAsync(Patience));

        Assert.IsType<ApiTimeoutException>(send.InnerException);
        Assert.InRange(clock.Elapsed, TimeSpan.FromMilliseconds(1100), 2 * Patience);
    }

    [Fact]
    public async Task DeadlineRunsByTheGivenClock()
    {
        var clock = new FakeTimeProvider();
        var arrived = new TaskCompletionSource();
        await using var server = new RawHttpServer(exchange =>
        {
            arrived.SetResult();
            return exchange.StayAsync();
        });
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { TimeProvider = clock, Timeout = TimeSpan.FromHours(1) });

        Task<string> call = transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET"));
        await arrived.Task;
        clock.Advance(TimeSpan.FromMinutes(59));
        bool early = call.IsCompleted;
        clock.Advance(TimeSpan.FromMinutes(2));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.False(early);
    }

    [Fact]
    public async Task ErrorStatusIsKeptWhenItsBodyDrips()
    {
        await using var server = new RawHttpServer(async exchange =>
        {
            await exchange.WriteAsync("HTTP/1.1 400 Bad\r\nContent-Length: 1000\r\n\r\n{");
            await exchange.StayAsync();
        });
        using ApiTransport transport = Calls.To(server, new ApiClientOptions { Timeout = TimeSpan.FromMilliseconds(400) });

        var thrown = await Assert.ThrowsAsync<ApiException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)).WaitAsync(Patience));

        Assert.Equal(DeliveryCertainty.Rejected, thrown.Certainty);
    }

    [Fact]
    public async Task HangingConnectIsSurelyNotSent()
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(200),
            ConnectCallback = async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return Stream.Null;
            },
        };
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<ApiTimeoutException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));

        Assert.Equal(DeliveryCertainty.NotSent, thrown.Certainty);
    }

    [Fact]
    public async Task CallerCancelsBeforeTheSend()
    {
        using StubHandler handler = StubHandler.Json("1");
        using ApiTransport transport = Calls.To(handler);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send), source.Token));

        Assert.Equal(source.Token, thrown.CancellationToken);
        Assert.Equal(DeliveryCertainty.NotSent, thrown.Data["Codegen.DeliveryCertainty"]);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CallerCancelsAfterTheSend(bool drips)
    {
        using var source = new CancellationTokenSource();
        await using var server = new RawHttpServer(async exchange =>
        {
            source.CancelAfter(drips ? 300 : 0);
            await (drips ? exchange.DripAsync(TimeSpan.FromMilliseconds(20)) : exchange.StayAsync());
        });
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send), source.Token));

        Assert.Equal(source.Token, thrown.CancellationToken);
        Assert.Equal(DeliveryCertainty.Unknown, thrown.Data["Codegen.DeliveryCertainty"]);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task TimeoutOfTheCallersClientIsATimeout()
    {
        await using var server = new RawHttpServer(exchange => exchange.StayAsync());
        using var client = new HttpClient { Timeout = TimeSpan.FromMilliseconds(300), BaseAddress = server.Address };
        using var transport = ApiTransport.ForClient(Calls.Service, null, [], client);

        await Assert.ThrowsAsync<ApiTimeoutException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET")));
        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Send)));
    }

    [Fact]
    public async Task DisposedTransportRefusesCalls()
    {
        using StubHandler handler = StubHandler.Json("1");
        ApiTransport transport = Calls.To(handler);
        transport.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => transport.JsonTextAsync(Calls.Request(SendClass.Safe)));
    }

    [Fact]
    public async Task CallersHandlerOutlivesTheTransport()
    {
        using StubHandler handler = StubHandler.Json("1");
        Calls.To(handler).Dispose();
        using ApiTransport second = Calls.To(handler);

        Assert.Equal("1", await second.JsonTextAsync(Calls.Request(SendClass.Safe)));
    }
}
