using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace Codegen.Testing.Http;

/// <summary>One request on one connection, for a script to answer or not.</summary>
public sealed class RawHttpExchange
{
    private readonly Socket _socket;
    private readonly CancellationToken _stop;

    internal RawHttpExchange(Socket socket, RawHttpRequest request, int number, CancellationToken stop)
    {
        _socket = socket;
        _stop = stop;
        Request = request;
        Number = number;
    }

    /// <summary>The request.</summary>
    public RawHttpRequest Request { get; }

    /// <summary>Which request it is on this server, from 1.</summary>
    public int Number { get; }

    internal bool IsClosed { get; private set; }

    /// <summary>Answers properly and keeps the connection.</summary>
    public Task AnswerAsync(string body, int status = 200, string mediaType = "application/json", params string[] headers) =>
        AnswerBytesAsync(Encoding.UTF8.GetBytes(body), status, [$"Content-Type: {mediaType}", .. headers]);

    /// <summary>Answers with these bytes and headers and keeps the connection.</summary>
    public async Task AnswerBytesAsync(byte[] body, int status, params string[] headers)
    {
        ArgumentNullException.ThrowIfNull(body);
        string head = string.Concat(headers.Select(header => header + "\r\n"));
        await WriteAsync($"HTTP/1.1 {status} Whatever\r\n{head}Content-Length: {body.Length}\r\n\r\n").ConfigureAwait(false);
        await SendAsync(body).ConfigureAwait(false);
    }

    /// <summary>Writes bytes to the connection as they are.</summary>
    public Task WriteAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>Closes the connection in order (FIN).</summary>
    public Task CloseAsync()
    {
        IsClosed = true;
        _socket.Shutdown(SocketShutdown.Both);
        _socket.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Breaks the connection off (RST).</summary>
    public Task ResetAsync()
    {
        IsClosed = true;
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Writes something and then closes.</summary>
    public async Task WriteAndCloseAsync(string text)
    {
        await WriteAsync(text).ConfigureAwait(false);
        await CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Announces a body and sends it for ever, one byte at a time.</summary>
    public async Task DripAsync(TimeSpan interval)
    {
        await WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n").ConfigureAwait(false);

        while (true)
        {
            await WriteAsync(" ").ConfigureAwait(false);
            await Task.Delay(interval, _stop).ConfigureAwait(false);
        }
    }

    /// <summary>Does nothing until the server is disposed.</summary>
    public Task StayAsync() => Task.Delay(Timeout.Infinite, _stop);

    /// <summary>Answers with a small gzip body that unpacks to as many spaces.</summary>
    public async Task AnswerWithGzipBombAsync(int unpackedBytes)
    {
        using var packed = new MemoryStream();

        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var spaces = new byte[65536];
            Array.Fill(spaces, (byte)' ');

            for (int written = 0; written < unpackedBytes; written += spaces.Length)
            {
                await gzip.WriteAsync(spaces, _stop).ConfigureAwait(false);
            }
        }

        await AnswerBytesAsync(packed.ToArray(), 200, "Content-Type: application/json", "Content-Encoding: gzip").ConfigureAwait(false);
    }

    private async Task SendAsync(byte[] bytes)
    {
        for (int sent = 0; sent < bytes.Length;)
        {
            sent += await _socket.SendAsync(bytes.AsMemory(sent), _stop).ConfigureAwait(false);
        }
    }
}
