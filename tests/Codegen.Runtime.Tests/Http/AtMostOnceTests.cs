using System.Net;
using Codegen.Runtime.Http;
using Codegen.Testing.Http;
using Xunit;

namespace Codegen.Runtime.Tests.Http;

public class AtMostOnceTests
{
    public static TheoryData<string, bool> Faults()
    {
        var faults = new TheoryData<string, bool>();

        foreach (string method in new[] { "GET", "HEAD", "DELETE", "POST", "PUT", "PATCH" })
        {
            faults.Add(method, false);
            faults.Add(method, true);
        }

        return faults;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task SendWithoutBodyArrivesOnceWhenTheConnectionDies(string method, bool reset)
    {
        await using var server = new RawHttpServer(exchange => reset ? exchange.ResetAsync() : exchange.CloseAsync());
        using ApiTransport transport = Calls.To(server);

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(
            () => transport.SendForNothingAsync(Calls.Request(SendClass.Send, method, "/marker"), default));

        Assert.Equal(1, server.CountOf("/marker"));
        Assert.Equal("0", server.Requests[0].Header("Content-Length"));
        Assert.Equal(DeliveryCertainty.Unknown, thrown.Certainty);
        Assert.IsType<ApiConnectionException>(thrown.InnerException);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task SendWithoutBodyArrivesOnceOnAUsedConnection(string method, bool reset)
    {
        await using var server = new RawHttpServer(
            exchange => exchange.Number == 1 ? exchange.AnswerAsync("\"ok\"") : reset ? exchange.ResetAsync() : exchange.CloseAsync());
        using ApiTransport transport = Calls.To(server);
        await transport.SendForNothingAsync(Calls.Request(SendClass.Safe, "GET", "/first"), default);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(
            () => transport.SendForNothingAsync(Calls.Request(SendClass.Send, method, "/marker"), default));

        Assert.Equal(1, server.CountOf("/marker"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("POST")]
    [InlineData("PATCH")]
    public async Task PlainHttpClientRepeatsTheSameRequest(string method)
    {
        await using var server = new RawHttpServer(exchange => exchange.CloseAsync());
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.Address, "/marker"));

        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request));

        Assert.True(server.CountOf("/marker") > 1, $"{server.CountOf("/marker")} arrivals");
    }

    [Fact]
    public async Task SendWithBodyArrivesOnce()
    {
        await using var server = new RawHttpServer(exchange => exchange.CloseAsync());
        using ApiTransport transport = Calls.To(server);
        ApiRequest request = Calls.Request(SendClass.Keyed);
        request.SetTextBody("marker", "text/plain");
        request.SetClientReference("ref-17");

        var thrown = await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendForNothingAsync(request, default));

        Assert.Equal(1, server.CountOf("marker"));
        Assert.Equal("ref-17", thrown.ClientReference);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CallersClientWithARetryHandlerCannotSendTwice(bool withBody)
    {
        await using var server = new RawHttpServer(exchange => exchange.CloseAsync());
        using var client = new HttpClient(new RetryingHandler(new SocketsHttpHandler()));
        using var transport = ApiTransport.ForClient(Calls.Service, new ApiClientOptions { BaseAddress = server.Address }, [], client);
        ApiRequest request = Calls.Request(SendClass.Send, "POST", "/marker");

        if (withBody)
        {
            request.SetTextBody("text", "text/plain");
        }

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendForNothingAsync(request, default));

        Assert.Equal(1, server.CountOf("/marker"));
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task CallersClientThatFollowsRedirectsCannotSendTwice(int status)
    {
        await using var second = new RawHttpServer(exchange => exchange.AnswerAsync("\"ok\""));
        await using var first = new RawHttpServer(exchange => exchange.AnswerAsync(string.Empty, status, "text/plain", $"Location: {second.Address}marker"));
        using var client = new HttpClient();
        using var transport = ApiTransport.ForClient(Calls.Service, new ApiClientOptions { BaseAddress = first.Address }, [], client);

        await Assert.ThrowsAsync<SendOutcomeUnknownException>(() => transport.SendForNothingAsync(Calls.Request(SendClass.Send), default));

        Assert.Empty(second.Requests);
    }

    [Fact]
    public async Task RefusedConnectionProvesThatNothingWasSent()
    {
        var server = new RawHttpServer(exchange => exchange.CloseAsync());
        using ApiTransport transport = Calls.To(server);
        await server.DisposeAsync();

        var thrown = await Assert.ThrowsAsync<ApiConnectionException>(
            () => transport.SendForNothingAsync(Calls.Request(SendClass.Send), default));

        Assert.Equal(DeliveryCertainty.NotSent, thrown.Certainty);
        Assert.Null(thrown.StatusCode);
    }

    [Fact]
    public async Task UnknownHostProvesThatNothingWasSent()
    {
        using var transport = new ApiTransport(Calls.Service, new ApiClientOptions { BaseAddress = new Uri("https://no-such-host.invalid") }, []);

        var thrown = await Assert.ThrowsAsync<ApiConnectionException>(
            () => transport.SendForNothingAsync(Calls.Request(SendClass.Send), default));

        Assert.Equal(DeliveryCertainty.NotSent, thrown.Certainty);
        Assert.Equal("no-such-host.invalid", thrown.Host);
    }

    [Fact]
    public async Task ServerWithoutTlsProvesThatNothingWasSent()
    {
        await using var server = new RawHttpServer(exchange => exchange.CloseAsync());
        var address = new Uri($"https://127.0.0.1:{server.Port}");
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task accepting = listener.AcceptSocketAsync().ContinueWith(accepted => accepted.Result.Dispose(), TaskScheduler.Default);
        address = new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        using var transport = new ApiTransport(Calls.Service, new ApiClientOptions { BaseAddress = address }, []);

        var thrown = await Assert.ThrowsAsync<ApiConnectionException>(
            () => transport.SendForNothingAsync(Calls.Request(SendClass.Send), default));

        Assert.Equal(DeliveryCertainty.NotSent, thrown.Certainty);
        await accepting;
    }

    [Fact]
    public async Task ReadsKeepTheHandlersOwnRepetitions()
    {
        await using var server = new RawHttpServer(
            exchange => exchange.Number == 1 ? exchange.CloseAsync() : exchange.AnswerAsync("\"ok\""));
        using ApiTransport transport = Calls.To(server);

        string answer = await transport.JsonTextAsync(Calls.Request(SendClass.Safe, "GET"));

        Assert.Equal("ok", answer);
    }

    private sealed class RetryingHandler(HttpMessageHandler innerHandler) : DelegatingHandler(innerHandler)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    return await base.SendAsync(request, cancellationToken);
                }
                catch (Exception) when (attempt < 3)
                {
                    // Again.
                }
            }
        }
    }
}
