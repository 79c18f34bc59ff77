using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>A multipart body whose parts the API's description does not name: they are sent in the order in which they were added.</summary>
public sealed class ApiMultipart
{
    private readonly List<MultipartPart> _parts = [];

    internal IReadOnlyList<MultipartPart> Parts => _parts;

    /// <summary>Adds a text.</summary>
    /// <param name="name">The part's name, which only a form has on the wire.</param>
    /// <param name="text">The text, sent as UTF-8; null is left out.</param>
    /// <param name="contentType">The media type; null for none in a form, and for plain text elsewhere.</param>
    /// <returns>This body.</returns>
    /// <exception cref="ArgumentException">The type cannot stand in a header.</exception>
    public ApiMultipart AddText(string name, string? text, string? contentType = null)
    {
        Add(name, text, contentType, []);
        return this;
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name, which only a form has on the wire.</param>
    /// <param name="file">The file, an array of bytes or a stream; null is left out.</param>
    /// <returns>This body.</returns>
    public ApiMultipart AddFile(string name, ApiFile? file)
    {
        Add(name, file, null, []);
        return this;
    }

    /// <summary>Adds a value as JSON.</summary>
    /// <typeparam name="T">A type that is generated for the API.</typeparam>
    /// <param name="name">The part's name, which only a form has on the wire.</param>
    /// <param name="value">The value.</param>
    /// <returns>This body.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public ApiMultipart AddJson<T>(string name, T value)
        where T : IJsonModel<T>
    {
        Add(name, ApiText.OfJson(T.Codec, value), "application/json", []);
        return this;
    }

    internal void Add(string name, string? text, string? contentType, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (text is not null)
        {
            string? type = contentType is null ? null : HeaderText.CheckNotEmpty(contentType, nameof(contentType));
            _parts.Add(new MultipartPart(name, ApiFile.FromBytes(Encoding.UTF8.GetBytes(text)), type, headers, false));
        }
    }

    internal void Add(string name, ApiFile? file, string? contentType, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (file is not null)
        {
            string? type = file.ContentType ?? (file.IsText ? null : contentType ?? "application/octet-stream");
            IEnumerable<KeyValuePair<string, string>> kept = headers.Where(header => !file.Headers.Any(own => own.Key.Equals(header.Key, StringComparison.OrdinalIgnoreCase)));
            _parts.Add(new MultipartPart(name, file, type, [.. kept, .. file.Headers], !file.IsText));
        }
    }
}
