namespace Codegen.Runtime.Http;

/// <summary>
/// A successful answer whose body is handed over while it comes, such as a file. It holds a connection: dispose of it. The call's
/// <see cref="ApiClientOptions.Timeout"/> ends where the body begins; from there on each read may take
/// <see cref="ApiClientOptions.StreamIdleTimeout"/>, and no limit of size holds but your own.
/// </summary>
public sealed class ApiDownload : IDisposable, IAsyncDisposable
{
    private const int CopySize = 81920;

    private readonly BodyStream? _body;

    /// <summary>Makes a download of any stream, such as for a test of code that uses a client.</summary>
    /// <param name="content">The body; it is disposed of with the download.</param>
    /// <param name="statusCode">The status code.</param>
    /// <param name="headers">The headers; null for none.</param>
    public ApiDownload(Stream content, int statusCode = 200, ApiHeaders? headers = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        StatusCode = statusCode;
        Headers = headers ?? ApiHeaders.Empty;
        ContentType = Headers.TryGetValue("Content-Type", out string? type) ? type : null;
        ContentLength = Headers.TryGetValue("Content-Length", out string? length)
            && long.TryParse(length, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long bytes) ? bytes : null;
        FileName = Headers.TryGetValue("Content-Disposition", out string? disposition) ? FileNames.Of(disposition) : null;
    }

    internal ApiDownload(BodyStream body, int statusCode, ApiHeaders headers, long? contentLength)
        : this((Stream)body, statusCode, headers)
    {
        _body = body;
        ContentLength = contentLength;
    }

    /// <summary>The status code.</summary>
    public int StatusCode { get; }

    /// <summary>The headers, those of the body included.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>
    /// The name that the server gives the file (RFC 6266, RFC 8187), made fit for a file: without folders, control characters and what
    /// some system forbids. Null if there is none. It may be the name of a file that you have: do not overwrite by it.
    /// </summary>
    public string? FileName { get; }

    /// <summary>The media type with its parameters, as it came; null if the answer did not say.</summary>
    public string? ContentType { get; }

    /// <summary>How many bytes there will be; null if the answer did not say or is compressed.</summary>
    public long? ContentLength { get; }

    /// <summary>
    /// The body, unpacked, to read once. A read throws <see cref="ApiConnectionException"/> where the connection breaks or ends early,
    /// <see cref="ApiTimeoutException"/> where nothing comes for too long, <see cref="ApiResponseException"/> where a compressed body is
    /// broken, and for an operation that may cost <see cref="SendOutcomeUnknownException"/> with one of these inside.
    /// </summary>
    public Stream Content { get; }

    /// <summary>Reads the whole body into memory.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ApiException">The body did not come to its end, or is larger than <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[CopySize];

        while (await Content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is int read and > 0)
        {
            if (_body is not null && memory.Length + read > _body.Call.MostBytes)
            {
                throw _body.Unreadable("it is larger than the limit.", null, null);
            }

            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    /// <summary>Writes the whole body to a stream.</summary>
    /// <param name="target">The stream, which stays open.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The end of it.</returns>
    /// <exception cref="ApiException">The body did not come to its end; what came has been written.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task SaveToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Content.CopyToAsync(target, CopySize, cancellationToken);
    }

    /// <summary>Writes the whole body to a file, which is there only once the body has come to its end.</summary>
    /// <param name="path">The file. Do not take it from the server unchecked; <see cref="FileName"/> has no folders.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The end of it.</returns>
    /// <exception cref="IOException">There is such a file, or it cannot be written.</exception>
    /// <exception cref="ApiException">The body did not come to its end.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task SaveToAsync(string path, bool overwrite = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        if (!overwrite && File.Exists(path))
        {
            throw new IOException("There is such a file.");
        }

        string partial = $"{path}.{Guid.NewGuid():N}.part";

        try
        {
            await using (FileStream file = new(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, CopySize, useAsync: true))
            {
                await SaveToAsync(file, cancellationToken).ConfigureAwait(false);
            }

            File.Move(partial, path, overwrite);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
