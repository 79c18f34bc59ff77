using System.Buffers;

namespace Codegen.Runtime.Http;

public sealed partial class ApiFile
{
    private const int BufferSize = 64 * 1024;

    private readonly Usage _usage = new();

    /// <summary>The same bytes or stream, with the same memory of what was sent.</summary>
    private ApiFile(ApiFile other)
    {
        (_bytes, _stream, _start, _usage) = (other._bytes, other._stream, other._start, other._usage);
        (FileName, ContentType) = (other.FileName, other.ContentType);
    }

    internal bool IsStream => _stream is not null;

    /// <summary>Empty for a stream.</summary>
    internal ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Whether it can be sent a second time.</summary>
    internal bool CanRepeat => _stream is null or { CanSeek: true };

    /// <summary>Two files of one stream have the same.</summary>
    internal object Source => _usage;

    /// <summary>Whether it was read and cannot be read again.</summary>
    internal bool IsSpent => !CanRepeat && Volatile.Read(ref _usage.WasRead) != 0;

    /// <summary>Writes exactly the given number of bytes, or all there are.</summary>
    internal async Task WriteToAsync(Stream target, long? length, FileProgress progress, CancellationToken cancellationToken)
    {
        if (_stream is null)
        {
            await target.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        progress.Run(Open);

        try
        {
            long left = length ?? long.MaxValue;

            while (left > 0)
            {
                int read = await progress.ReadAsync(_stream, buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellationToken).ConfigureAwait(false);

                if (read == 0)
                {
                    progress.Run(() => RequireEnd(length, left));
                    break;
                }

                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                left -= read;
            }

            // A buffer into which a stream may still be reading must not serve anybody else, so it is given back here only.
            ArrayPool<byte>.Shared.Return(buffer);
        }
        finally
        {
            Volatile.Write(ref _usage.IsBusy, 0);
        }
    }

    /// <summary>The same for a caller's handler that does not wait for anything.</summary>
    internal void WriteTo(Stream target, long? length, FileProgress progress) =>
        WriteToAsync(target, length, progress, CancellationToken.None).GetAwaiter().GetResult();

    private void Open()
    {
        if (Interlocked.Exchange(ref _usage.WasRead, 1) != 0 && !CanRepeat)
        {
            throw new InvalidOperationException("A stream that cannot seek is sent once.");
        }

        if (Interlocked.Exchange(ref _usage.IsBusy, 1) != 0)
        {
            throw new InvalidOperationException("A stream is sent by one call at a time.");
        }

        if (_stream!.CanSeek)
        {
            _stream.Position = _start;
        }
    }

    private static void RequireEnd(long? length, long left)
    {
        if (length is not null)
        {
            throw new EndOfStreamException($"The stream ended {left} bytes before the length that it had when sending began.");
        }
    }

    private sealed class Usage
    {
        internal int WasRead;
        internal int IsBusy;
    }
}
