using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Codegen.Testing.Http;

/// <summary>
/// A server on a plain loopback socket. It counts the requests that arrived whole, which no test at the level of
/// HttpMessageHandler can, and does to each connection what its script says.
/// </summary>
public sealed class RawHttpServer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<RawHttpRequest> _requests = new();
    private readonly Func<RawHttpExchange, Task> _script;
    private readonly Task _accepting;
    private int _connections;
    private long _bytes;
    private bool _isDisposed;

    /// <summary>Starts a server.</summary>
    /// <param name="script">What to do with each request that arrived whole.</param>
    public RawHttpServer(Func<RawHttpExchange, Task> script)
    {
        _script = script;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(128);
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _accepting = AcceptAsync();
    }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>The address without a path.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>How many connections were made.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many bytes came in all.</summary>
    public long BytesReceived => Interlocked.Read(ref _bytes);

    /// <summary>The requests that arrived whole.</summary>
    public IReadOnlyList<RawHttpRequest> Requests => [.. _requests];

    /// <summary>How many requests arrived whole that have the marker in their head or body.</summary>
    public int CountOf(string marker) =>
        _requests.Count(request => request.Head.Contains(marker, StringComparison.Ordinal) || request.BodyText.Contains(marker, StringComparison.Ordinal));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _stop.CancelAsync().ConfigureAwait(false);
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();

        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptAsync(_stop.Token).ConfigureAwait(false);
                Interlocked.Increment(ref _connections);
                serving.Add(ServeAsync(socket));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(serving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            var reader = new RawHttpReader(socket, count => Interlocked.Add(ref _bytes, count));

            try
            {
                while (await reader.ReadAsync(_stop.Token).ConfigureAwait(false) is RawHttpRequest request)
                {
                    _requests.Enqueue(request);
                    var exchange = new RawHttpExchange(socket, request, _requests.Count, _stop.Token);
                    await _script(exchange).ConfigureAwait(false);

                    if (exchange.IsClosed)
                    {
                        return;
                    }
                }
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client went away, or the test is over.
            }
        }
    }
}
