using System.Buffers;
using System.Net;

namespace Codegen.Runtime.Http;

/// <summary>
/// A request's body. A guarded one can be serialized only once and tells whether that began: SocketsHttpHandler repeats
/// requests without content by itself when a connection dies, up to four times, but never one whose content has begun. That is
/// why a guarded request carries content even when it has no body.
/// </summary>
internal sealed class ApiContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly IReadOnlyList<(ApiFile File, long? Length)> _pieces = [];
    private readonly FileProgress _progress = new();
    private readonly bool _isGuarded;
    private byte[]? _rented;
    private int _begun;
    private int _finished;

    internal ApiContent(ReadOnlyMemory<byte> bytes, byte[]? rented, string? mediaType, bool isGuarded)
    {
        _bytes = bytes;
        _rented = rented;
        _isGuarded = isGuarded;

        if (mediaType is not null)
        {
            Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }
    }

    /// <summary>A body of files and what stands between them. Lengths are taken now, so that what is announced is what is sent.</summary>
    internal ApiContent(IEnumerable<ApiFile> pieces, string mediaType, bool isGuarded)
        : this(default, null, mediaType, isGuarded) => _pieces = [.. pieces.Select(file => (file, file.Length))];

    /// <summary>Whether a stream of the caller's failed while it was sent.</summary>
    internal bool HasSourceFailed => _progress.HasFailed;

    /// <summary>Whether a byte of the request may have left.</summary>
    internal bool HasBegun => Volatile.Read(ref _begun) > 0;

    /// <summary>Whether the body was handed over whole as often as it was begun.</summary>
    internal bool IsComplete => Volatile.Read(ref _finished) == Volatile.Read(ref _begun);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begin();
        await stream.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);

        foreach ((ApiFile file, long? length) in _pieces)
        {
            await file.WriteToAsync(stream, length, _progress, cancellationToken).ConfigureAwait(false);
        }

        Interlocked.Increment(ref _finished);
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begin();
        stream.Write(_bytes.Span);

        foreach ((ApiFile file, long? length) in _pieces)
        {
            file.WriteTo(stream, length, _progress);
        }

        Interlocked.Increment(ref _finished);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length + _pieces.Sum(piece => piece.Length ?? 0);
        return _pieces.All(piece => piece.Length is not null);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // Memory from which a stream may still be reading must not serve another request.
        if (disposing && IsComplete && Interlocked.Exchange(ref _rented, null) is byte[] rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        base.Dispose(disposing);
    }

    private void Begin()
    {
        if (Interlocked.Increment(ref _begun) > 1 && _isGuarded)
        {
            throw new InvalidOperationException("This request may be sent only once, because the API may carry it out twice.");
        }
    }
}
