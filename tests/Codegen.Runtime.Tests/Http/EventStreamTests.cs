using System.Text;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class EventStreamTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    private static ApiRequest Get => Calls.Request(SendClass.Safe, "GET");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task EventsAreReadWithAnyLineEnd(string end)
    {
        string text = "\uFEFF: a comment\nid: 7\nretry: 1500\nevent: note\ndata: one\ndata: two\nodd: field\n\n: keep alive\n\ndata:three\n\ndata: unfinished".Replace("\n", end, StringComparison.Ordinal);

        List<ApiEvent<string>> events = await TextAsync(text);

        Assert.Equal(2, events.Count);
        Assert.Equal(new ApiEvent<string>("note", "7", TimeSpan.FromMilliseconds(1500), "one\ntwo"), events[0]);
        Assert.Equal("message", events[1].Type);
        Assert.Equal("three", events[1].Data);
    }

    [Fact]
    public async Task JsonIsTypedAndTheCustomaryMarkEndsIt()
    {
        using StubHandler handler = StubHandler.Body("event: ping\ndata:\n\ndata: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n", "text/event-stream");
        using ApiTransport transport = Calls.To(handler);

        Assert.Equal([1, 2], (await AllAsync(transport.StreamEventsAsync(Get, JsonCodecs.Int32, default))).Select(item => item.Data));
    }

    [Fact]
    public async Task WhatIsNotJsonIsAnErrorWithItsPlace()
    {
        using StubHandler handler = StubHandler.Body("data: 1\n\ndata: [FINISHED]\n\n", "text/event-stream");
        using ApiTransport transport = Calls.To(handler);
        var seen = new List<int>();

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(async () =>
        {
            await foreach (ApiEvent<int> item in transport.StreamEventsAsync(Get, JsonCodecs.Int32, default))
            {
                seen.Add(item.Data);
            }
        });

        Assert.Equal([1], seen);
        Assert.Contains("event 2", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("[FINISHED]", thrown.ResponseBody);
        Assert.IsType<JsonDataException>(thrown.InnerException);
    }

    [Fact]
    public async Task AnswersThatAreNoStreamAreErrors()
    {
        using StubHandler handler = StubHandler.Json("{\"text\":\"whole\"}");
        using ApiTransport transport = Calls.To(handler);

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => AllAsync(transport.StreamEventsAsync(Get, JsonCodecs.Int32, default)));

        Assert.Contains("application/json", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorsBeforeTheFirstEventAreTyped()
    {
        using StubHandler handler = StubHandler.Body("\"no\"", "application/json", 429);
        using ApiTransport transport = Calls.To(handler);
        var operation = new ApiOperation("Events.Watch", "GET", "/events", SendClass.Safe) { Errors = [new ApiErrorCase<string>(429, 429, JsonCodecs.Text)] };

        var thrown = await Assert.ThrowsAsync<ApiException<string>>(() => AllAsync(transport.StreamTextEventsAsync(new ApiRequest(operation), default)));

        Assert.Equal("no", thrown.Error);
    }

    [Theory]
    [InlineData("data: ")]
    [InlineData("data: x\ndata: ")]
    [InlineData(": ")]
    public async Task EndlessEventsAreRefused(string start)
    {
        using StubHandler handler = StubHandler.Body("data: small\n\n" + start + new string('x', 200_000), "text/event-stream");
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { MaxResponseBytes = 100_000 });

        var thrown = await Assert.ThrowsAsync<ApiResponseException>(() => AllAsync(transport.StreamTextEventsAsync(Get, default)));

        Assert.Contains("limit", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyEventsMayBeMoreThanTheLimit()
    {
        string text = string.Concat(Enumerable.Repeat("data: 0123456789\r\n\r\n", 1000));
        using StubHandler handler = StubHandler.Body(text, "text/event-stream");
        using ApiTransport transport = Calls.To(handler, new ApiClientOptions { MaxResponseBytes = 100 });

        Assert.Equal(1000, (await AllAsync(transport.StreamTextEventsAsync(Get, default))).Count);
    }

    [Fact]
    public async Task LeavingEarlyClosesTheConnection()
    {
        var closed = new TaskCompletionSource();
        await using var server = new RawHttpServer(async exchange =>
        {
            try
            {
                await exchange.WriteAsync(Head);

                while (true)
                {
                    await exchange.WriteAsync("data: x\n\n");
                    await Task.Delay(20);
                }
            }
            catch (Exception)
            {
                closed.TrySetResult();
                throw;
            }
        });
        using ApiTransport transport = Calls.To(server);

        await foreach (ApiEvent<string> item in transport.StreamTextEventsAsync(Get, default))
        {
            Assert.Equal("x", item.Data);
            break;
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task TheCallerCancelsBetweenEvents()
    {
        await using var server = new RawHttpServer(async exchange =>
        {
            await exchange.WriteAsync(Head + "data: x\n\n");
            await exchange.StayAsync();
        });
        using ApiTransport transport = Calls.To(server);
        using var cancel = new CancellationTokenSource();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ApiEvent<string> _ in transport.StreamTextEventsAsync(Get, default).WithCancellation(cancel.Token))
            {
                await cancel.CancelAsync();
            }
        });

        Assert.True(thrown.CancellationToken.IsCancellationRequested);
    }

    [Fact]
    public async Task AStreamThatBreaksOffIsAnErrorAndIsNotAskedForAgain()
    {
        await using var server = new RawHttpServer(
            exchange => exchange.WriteAndCloseAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n9\r\ndata: x\n\n\r\n"));
        using ApiTransport transport = Calls.To(server);
        var seen = new List<string>();

        await Assert.ThrowsAsync<ApiConnectionException>(async () =>
        {
            await foreach (ApiEvent<string> item in transport.StreamTextEventsAsync(Get, default))
            {
                seen.Add(item.Data);
            }
        });

        Assert.Equal(["x"], seen);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task EventsAreEnumeratedOnce()
    {
        using StubHandler handler = StubHandler.Body("data: x\n\n", "text/event-stream");
        using ApiTransport transport = Calls.To(handler);
        IAsyncEnumerable<ApiEvent<string>> events = transport.StreamTextEventsAsync(Calls.Request(SendClass.Send), default);
        Assert.Empty(handler.Requests);
        Assert.Single(await AllAsync(events));

        await Assert.ThrowsAsync<InvalidOperationException>(() => AllAsync(events));

        Assert.Single(handler.Requests);
    }

    private static async Task<List<ApiEvent<string>>> TextAsync(string text)
    {
        using var handler = new StubHandler(_ =>
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            content.Headers.TryAddWithoutValidation("Content-Type", "text/event-stream; charset=utf-8");
            return new HttpResponseMessage { Content = content };
        });
        using ApiTransport transport = Calls.To(handler);
        return await AllAsync(transport.StreamTextEventsAsync(Get, default));
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> source)
    {
        var items = new List<T>();

        await foreach (T item in source)
        {
            items.Add(item);
        }

        return items;
    }
}
