using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Codegen.Testing.Http;

/// <summary>Takes whole requests from a socket.</summary>
internal sealed class RawHttpReader(Socket socket, Action<int> count)
{
    private readonly List<byte> _pending = [];

    /// <summary>The next request, or null if the client closes before it is whole.</summary>
    internal async Task<RawHttpRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        int end;

        while ((end = FindHeadEnd()) < 0)
        {
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        string head = Encoding.Latin1.GetString([.. _pending[..end]]);

        if (head.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))
        {
            _pending.RemoveRange(0, end);
            return await ReadChunksAsync(cancellationToken).ConfigureAwait(false) is byte[] body ? new RawHttpRequest(head, body) : null;
        }

        int length = BodyLength(head);

        while (_pending.Count < end + length)
        {
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        var request = new RawHttpRequest(head, [.. _pending.Skip(end).Take(length)]);
        _pending.RemoveRange(0, end + length);
        return request;
    }

    /// <summary>The chunks put together; null if the client closes before the last one.</summary>
    private async Task<byte[]?> ReadChunksAsync(CancellationToken cancellationToken)
    {
        var body = new List<byte>();

        while (true)
        {
            int line;

            while ((line = _pending.IndexOf((byte)'\n')) < 0)
            {
                if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                {
                    return null;
                }
            }

            int size = int.Parse(Encoding.Latin1.GetString([.. _pending[..line]]), NumberStyles.HexNumber | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
            int end = line + 1 + size + 2;

            while (_pending.Count < end)
            {
                if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                {
                    return null;
                }
            }

            body.AddRange(_pending.Skip(line + 1).Take(size));
            _pending.RemoveRange(0, end);

            if (size == 0)
            {
                return [.. body];
            }
        }
    }

    private static int BodyLength(string head)
    {
        string? line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan("Content-Length:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }

    private int FindHeadEnd()
    {
        for (int index = 3; index < _pending.Count; index++)
        {
            if (_pending[index] == '\n' && _pending[index - 1] == '\r' && _pending[index - 2] == '\n')
            {
                return index + 1;
            }
        }

        return -1;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[8192];
        int read = await socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
        count(read);
        _pending.AddRange(buffer.AsSpan(0, read));
        return read > 0;
    }
}
