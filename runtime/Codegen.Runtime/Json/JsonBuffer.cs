using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>A growing buffer on pooled memory, and the writers that fill it.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>Bodies go out as UTF-8 and never into HTML, so only what RFC 8259 demands is escaped.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = Encoder, MaxDepth = JsonInput.MaxDepth };

    [ThreadStatic]
    private static Utf8JsonWriter? _cachedWriter;

    private byte[] _array = ArrayPool<byte>.Shared.Rent(512);
    private int _length;

    internal ReadOnlySpan<byte> Written => _array.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsSpan(_length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array);
            _array = [];
            _length = 0;
        }
    }

    /// <summary>Gives the memory away: the receiver returns the array to the pool.</summary>
    internal ArraySegment<byte> Detach()
    {
        var segment = new ArraySegment<byte>(_array, 0, _length);
        _array = [];
        _length = 0;
        return segment;
    }

    internal static Utf8JsonWriter RentWriter(JsonBuffer buffer)
    {
        Utf8JsonWriter? writer = _cachedWriter;

        if (writer is null)
        {
            return new Utf8JsonWriter(buffer, WriterOptions);
        }

        // A codec may write a document of its own while another is being written.
        _cachedWriter = null;
        writer.Reset(buffer);
        return writer;
    }

    internal static void ReturnWriter(Utf8JsonWriter writer)
    {
        writer.Reset();
        _cachedWriter = writer;
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);

        if (_array.Length - _length >= needed)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + needed), (int)Math.Min(_array.Length * 2L, Array.MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
