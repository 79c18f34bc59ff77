using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>An answer's body on pooled memory, as far as it came. Reading it never throws: what went wrong is kept.</summary>
internal sealed class ResponseBody : IDisposable
{
    private const int FirstRead = 4096;
    private const int LargestFirstRead = 64 * 1024;

    private byte[] _buffer = [];
    private int _length;

    internal BodyFailure Failure { get; private set; }

    internal string? MediaType { get; private set; }

    internal string? Charset { get; private set; }

    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Whether there is anything but white space.</summary>
    internal bool HasContent => Bytes.IndexOfAnyExcept(" \t\r\n"u8) >= 0;

    internal bool LooksLikeHtml => Beginning is [(byte)'<', ..];

    internal bool LooksLikeJson =>
        Beginning is [(byte)'{' or (byte)'[', ..] || (MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true && !LooksLikeHtml);

    private ReadOnlySpan<byte> Beginning => (Bytes.StartsWith("\uFEFF"u8) ? Bytes[3..] : Bytes).TrimStart(" \t\r\n"u8);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }
    }

    /// <summary>What the headers tell of a body that is not read here.</summary>
    internal static ResponseBody ReadHead(HttpContent content)
    {
        var body = new ResponseBody();
        body.ReadHeaders(content.Headers);
        return body;
    }

    internal static async Task<ResponseBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var body = new ResponseBody();

        try
        {
            body.ReadHeaders(content.Headers);

            if (body.Failure == BodyFailure.None)
            {
                await body.ReadBytesAsync(content, limit, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            body.Failure = BodyFailure.Stopped;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            body.Failure = BodyFailure.BadEncoding;
        }
        catch (Exception)
        {
            // Whatever a connection or a caller's handler throws here, the body did not come to its end.
            body.Failure = BodyFailure.CutOff;
        }

        return body;
    }

    /// <summary>The beginning for an exception: decoded leniently, redacted before it is cut.</summary>
    internal string? Excerpt(SecretRedactor redactor, int characters)
    {
        if (characters == 0 || _length == 0)
        {
            return null;
        }

        int window = characters + redactor.LongestSpelling;
        int bytes = (int)Math.Min(_length, 4L * window);
        ReadOnlySpan<byte> start = Bytes[..bytes];
        string text = BodyCharset.Detect(start, Charset)?.Decode(start) ?? Encoding.UTF8.GetString(start);
        bool isCut = Failure != BodyFailure.None || bytes < _length;
        text = text.Length > window ? text[..window] : text;
        text = isCut ? redactor.RedactCut(text) : redactor.Redact(text);
        return text.Length > characters ? text[..characters] : text;
    }

    private void ReadHeaders(HttpContentHeaders headers)
    {
        if (headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues types)
            && MediaTypeHeaderValue.TryParse(types.FirstOrDefault(), out MediaTypeHeaderValue? type))
        {
            MediaType = type.MediaType;
            Charset = type.CharSet;
        }

        // The handler removes the encodings that it has decoded; one that is left is one that nobody can read.
        if (headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues encodings)
            && encodings.Any(encoding => !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)))
        {
            Failure = BodyFailure.BadEncoding;
        }
    }

    private async Task ReadBytesAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        long? announced = content.Headers.ContentLength;

        if (announced > limit)
        {
            Failure = BodyFailure.TooLarge;
            return;
        }

        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);

        await using (stream.ConfigureAwait(false))
        {
            _buffer = ArrayPool<byte>.Shared.Rent(announced is long length ? (int)Math.Min(length + 1, LargestFirstRead) : FirstRead);

            while (true)
            {
                if (_length == _buffer.Length)
                {
                    Grow(limit);
                }

                int read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);

                if (read == 0)
                {
                    return;
                }

                _length += read;

                if (_length > limit)
                {
                    _length = limit;
                    Failure = BodyFailure.TooLarge;
                    return;
                }
            }
        }
    }

    private void Grow(int limit)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Math.Max(limit + 1L, _buffer.Length + 1L)));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
