namespace Codegen.Runtime.Http;

/// <summary>
/// The body of a successful answer as it comes. It throws exceptions of ours: where the connection breaks, where less comes
/// than was announced, and where nothing comes for too long. Disposing of it gives the connection back or closes it.
/// </summary>
internal sealed class BodyStream : Stream
{
    private readonly HttpResponseMessage _response;
    private readonly ApiExchange _exchange;
    private readonly Stream _inner;
    private readonly long? _announced;
    private CancellationTokenSource _stop;
    private long _received;
    private bool _disposed;

    internal BodyStream(ApiCall call, ApiExchange exchange, Stream inner)
    {
        Call = call;
        _exchange = exchange;
        _response = exchange.Response!;
        _inner = inner;
        _announced = _response.Content.Headers.ContentLength;
        _stop = new CancellationTokenSource(Timeout.InfiniteTimeSpan, call.Clock);
    }

    /// <inheritdoc/>
    public override bool CanRead => !_disposed;

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

    internal ApiCall Call { get; }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);

        if (cancellationToken.IsCancellationRequested)
        {
            throw Cancelled(cancellationToken);
        }

        int read;

        try
        {
            read = await ReadInTimeAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw Cancelled(cancellationToken);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            throw Call.BodyIdle(_response);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw Unreadable("its content encoding is unknown or broken.", null, null);
        }
        catch (Exception e)
        {
            // Whatever a connection or a caller's handler throws here, the body did not come to its end.
            throw Call.BodyLost(_response, _received, _announced, e);
        }

        _received += read;

        return read == 0 && buffer.Length > 0 && _announced is long all && _received != all
            ? throw Call.BodyLost(_response, _received, _announced, null)
            : read;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

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

    /// <summary>The exception for a piece that is not understood.</summary>
    internal ApiException Unreadable(string reason, Exception? cause, string? piece) => Call.BodyUnreadable(_response, reason, cause, piece);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _inner.Dispose();
            _exchange.Dispose();
            _stop.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadInTimeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (!_stop.TryReset())
        {
            _stop.Dispose();
            _stop = new CancellationTokenSource(Timeout.InfiniteTimeSpan, Call.Clock);
        }

        _stop.CancelAfter(Call.IdleTimeout);

        using (cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _stop))
        {
            int read = await _inner.ReadAsync(buffer, _stop.Token).ConfigureAwait(false);
            _stop.CancelAfter(Timeout.InfiniteTimeSpan);
            return read;
        }
    }

    private OperationCanceledException Cancelled(CancellationToken cancellationToken) => Call.Cancelled(DeliveryCertainty.Unknown, cancellationToken);
}
