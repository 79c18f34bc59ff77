using System.Security.Cryptography;
using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>
/// Puts parts around a boundary (RFC 2046 section 5.1). Names are in UTF-8 with quotes and control characters percent-encoded, as
/// RFC 7578 and browsers have it; that RFC forbids <c>filename*</c> in forms, so only other kinds of multipart carry it.
/// </summary>
internal static class MultipartWriter
{
    private const string Form = "multipart/form-data";
    private const string Related = "multipart/related";
    private const string UnnamedFile = "file";

    /// <summary>The body piece by piece, and its media type.</summary>
    internal static (List<ApiFile> Pieces, string MediaType) Write(IReadOnlyList<MultipartPart> parts, string mediaType)
    {
        // Nobody who can put a text into a part can know it.
        string boundary = "part-" + RandomNumberGenerator.GetHexString(32, lowercase: true);
        bool isForm = mediaType.Equals(Form, StringComparison.OrdinalIgnoreCase);
        var pieces = new List<ApiFile>((parts.Count * 2) + 1);
        string before = string.Empty;

        foreach (MultipartPart part in parts)
        {
            pieces.Add(Bytes($"{before}--{boundary}\r\n{Head(part, isForm)}\r\n"));
            pieces.Add(part.Content);
            before = "\r\n";
        }

        pieces.Add(Bytes($"{before}--{boundary}--\r\n"));
        string full = $"{mediaType}; boundary={boundary}";

        // RFC 2387 wants to know what the first part is.
        return (pieces, mediaType.Equals(Related, StringComparison.OrdinalIgnoreCase) && parts is [{ ContentType: string root }, ..]
            ? $"{full}; type=\"{root.Split(';')[0].Trim()}\""
            : full);
    }

    private static string Head(MultipartPart part, bool isForm)
    {
        var head = new StringBuilder();
        string? fileName = part.HasFileName ? part.Content.FileName : null;

        if (isForm)
        {
            head.Append("Content-Disposition: form-data; name=\"").Append(Escape(part.Name)).Append('"');
            head.Append(part.HasFileName ? $"; filename=\"{Escape(string.IsNullOrEmpty(fileName) ? UnnamedFile : fileName)}\"" : null).Append("\r\n");
        }
        else if (!string.IsNullOrEmpty(fileName))
        {
            head.Append("Content-Disposition: attachment; filename=\"").Append(Plain(fileName)).Append('"');
            head.Append(Ascii.IsValid(fileName) ? null : $"; filename*=UTF-8''{PercentEncoding.Component(fileName)}").Append("\r\n");
        }

        if ((part.ContentType ?? (isForm ? null : "text/plain; charset=utf-8")) is string type)
        {
            head.Append("Content-Type: ").Append(type).Append("\r\n");
        }

        foreach (KeyValuePair<string, string> header in part.Headers)
        {
            head.Append(header.Key).Append(": ").Append(header.Value).Append("\r\n");
        }

        return head.ToString();
    }

    /// <summary>A backslash is encoded as well: some receivers take it for the beginning of an escaped quote.</summary>
    private static string Escape(string name)
    {
        var result = new StringBuilder(name.Length);

        foreach (char character in name)
        {
            result.Append(character is '"' or '\\' || char.IsControl(character) ? PercentEncoding.Component(character.ToString()) : character.ToString());
        }

        return result.ToString();
    }

    private static string Plain(string fileName) => new(Array.ConvertAll(fileName.ToCharArray(), static character => character is '"' or '\\' or < ' ' or > '~' ? '_' : character));

    private static ApiFile Bytes(string text) => ApiFile.FromBytes(Encoding.UTF8.GetBytes(text));
}
