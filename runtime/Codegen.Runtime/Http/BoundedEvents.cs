namespace Codegen.Runtime.Http;

/// <summary>Passes a stream of events on and refuses an event that is too large, because the parser has no limit of its own.</summary>
internal sealed class BoundedEvents(BodyStream body) : Stream
{
    private readonly int _limit = body.Call.MostBytes;
    private long _event;
    private bool _isLineEmpty = true;
    private bool _wasReturn;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Count(buffer.Span[..read]);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // An empty line ends an event; lines end with CR, LF or both.
    private void Count(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            bool isSecondHalf = b == (byte)'\n' && _wasReturn;
            _wasReturn = b == (byte)'\r';

            if (isSecondHalf)
            {
                continue;
            }

            if (b is not ((byte)'\n' or (byte)'\r'))
            {
                _isLineEmpty = false;
            }
            else if (_isLineEmpty)
            {
                _event = 0;
                continue;
            }
            else
            {
                _isLineEmpty = true;
            }

            if (++_event > _limit)
            {
                throw body.Unreadable("an event is larger than the limit.", null, null);
            }
        }
    }
}
