using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>
/// Bytes that are sent as they are: a body of its own, or a file in a multipart body. An array of bytes and a stream are such
/// a file by themselves; the factories add a name and a type. A stream stays the caller's: it is neither disposed nor closed,
/// must not be touched until the call has ended, and goes into one call at a time. One that can seek is sent from where it stood
/// when this object was made, however often that is allowed; any other is read once and never sent again.
/// </summary>
public sealed partial class ApiFile
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Stream? _stream;
    private readonly long _start;

    private ApiFile(ReadOnlyMemory<byte> bytes, Stream? stream, string? fileName, string? contentType)
    {
        _bytes = bytes;
        _stream = stream;
        _start = stream is { CanSeek: true } ? stream.Position : 0;
        FileName = fileName is null ? null : BareName(fileName);
        ContentType = contentType is null ? null : HeaderText.CheckNotEmpty(contentType, nameof(contentType));
    }

    /// <summary>The name that the receiver is told, without folders; null for none, which a multipart form sends as <c>file</c>.</summary>
    public string? FileName { get; }

    /// <summary>The media type, such as <c>image/png</c>; null for the one that the API's description names.</summary>
    public string? ContentType { get; }

    /// <summary>How many bytes there are; null for a stream that cannot seek, which is sent in chunks.</summary>
    public long? Length => _stream is null ? _bytes.Length : _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : null;

    /// <summary>A text rather than a file: in a form it has no file name.</summary>
    internal bool IsText { get; private init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    /// <summary>Makes a file of an array of bytes.</summary>
    /// <param name="bytes">The bytes, which must not change until the call has ended.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator ApiFile?(byte[]? bytes) => bytes is null ? null : FromBytes(bytes);

    /// <summary>Makes a file of a stream, from where it stands; see <see cref="FromStream"/>.</summary>
    /// <param name="stream">The stream, which stays the caller's.</param>
    [return: NotNullIfNotNull(nameof(stream))]
    public static implicit operator ApiFile?(Stream? stream) => stream is null ? null : FromStream(stream);

    /// <summary>Makes a file of bytes.</summary>
    /// <param name="bytes">The bytes, which must not change until the call has ended.</param>
    /// <param name="fileName">The name that the receiver is told; folders in it are left out.</param>
    /// <param name="contentType">The media type; null for the one that the API's description names.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The type cannot stand in a header.</exception>
    public static ApiFile FromBytes(ReadOnlyMemory<byte> bytes, string? fileName = null, string? contentType = null) => new(bytes, null, fileName, contentType);

    /// <summary>Makes a file of a stream, which is read while it is sent and never held in memory whole.</summary>
    /// <param name="stream">The stream, from where it stands. It stays the caller's, who disposes of it after the call.</param>
    /// <param name="fileName">The name that the receiver is told; folders in it are left out.</param>
    /// <param name="contentType">The media type; null for the one that the API's description names.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read, or the type cannot stand in a header.</exception>
    public static ApiFile FromStream(Stream stream, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead
            ? new ApiFile(default, stream, fileName, contentType)
            : throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    /// <summary>Makes a text that stands where a file may stand, such as the address or the id of one: its part has no file name.</summary>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <returns>The text as a file.</returns>
    public static ApiFile FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Encoding.UTF8.GetBytes(text), null, null, null) { IsText = true };
    }

    /// <summary>The same file with a header of its own, which only a part of a multipart body has.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A file with the same bytes or the same stream; send one of the two.</returns>
    /// <exception cref="ArgumentException">The name or the value cannot stand in a header, or the header is one that is written anyway.</exception>
    public ApiFile WithHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);

        if (name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase) || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("This header is made of the file's name and type.", nameof(name));
        }

        KeyValuePair<string, string> header = new(HeaderText.CheckName(name), HeaderText.Check(value, name));
        return new(this) { IsText = IsText, Headers = [.. Headers, header] };
    }

    /// <summary>Says how long it is, and neither its name nor what it holds.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Length is long length ? $"A file of {length} bytes" : "A file of unknown length";

    private static string BareName(string fileName) => fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
}
