using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading;

/// <summary>What a media type means for a body.</summary>
internal static class MediaTypes
{
    /// <summary>What names of types that are no text begin with or contain.</summary>
    private static readonly string[] OpaqueSigns =
    [
        "audio/", "font/", "image/", "video/", "application/binary", "application/pdf", "avro", "cbor", "excel", "gzip", "msgpack",
        "msword", "octet-stream", "officedocument", "protobuf", "smile", "x-tar", "xlsx", "zip",
    ];

    /// <summary>Whether the text is a media type (RFC 9110, 8.3.1), possibly with parameters.</summary>
    public static bool IsValid(string mediaType)
    {
        var type = Bare(mediaType);
        var slash = type.IndexOf('/');
        return slash > 0 && HttpToken.IsToken(type.Substring(0, slash)) && HttpToken.IsToken(type.Substring(slash + 1))
            && HasValidParameters(mediaType);
    }

    /// <summary>
    /// How a body of this type is written and read; null where we cannot. What is described as an object but is neither JSON
    /// nor a form is handed over as it travels: as text, or as bytes where the type is known not to be text.
    /// </summary>
    public static ContentKind? KindOf(string mediaType, ApiSchema? schema)
    {
        var type = Bare(mediaType).ToLowerInvariant();
        if (type is "application/json" or "text/json" or "*/*" or "application/*" || type.EndsWith("+json", StringComparison.Ordinal))
        {
            // Some documents declare images as JSON and only the schema tells that they are not.
            return IsBinary(schema) ? ContentKind.Binary : ContentKind.Json;
        }

        if (type == "application/x-www-form-urlencoded")
        {
            return schema is null or ObjectSchema or MapSchema or ReferenceSchema or AllOfSchema or AnySchema or UnionSchema ? ContentKind.Form : ContentKind.Text;
        }

        if (IsMultipart(type))
        {
            return null;
        }

        if (type.StartsWith("text/", StringComparison.Ordinal) || IsXml(type))
        {
            return ContentKind.Text;
        }

        return IsOpaque(type) || IsPlain(schema) ? ContentKind.Binary : ContentKind.Text;
    }

    public static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value of this shape is itself what travels, rather than a description of something inside of it.</summary>
    public static bool IsPlain(ApiSchema? schema) => schema is null or TextSchema or AnySchema;

    /// <summary>Bytes whatever the schema says: some documents describe a recording as a list of numbers.</summary>
    private static bool IsOpaque(string type) => Array.Exists(OpaqueSigns, sign => type.Contains(sign));

    /// <summary>The type without its parameters.</summary>
    public static string Bare(string mediaType)
    {
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim();
    }

    private static bool IsXml(string type) =>
        type == "application/xml" || (type.EndsWith("+xml", StringComparison.Ordinal) && !type.StartsWith("image/", StringComparison.Ordinal));

    private static bool IsBinary(ApiSchema? schema) => schema is TextSchema { Format: "binary" };

    private static bool HasValidParameters(string mediaType)
    {
        var at = mediaType.IndexOf(';');
        while (at >= 0 && at < mediaType.Length)
        {
            var equals = mediaType.IndexOf('=', at);
            if (equals < 0)
            {
                return mediaType.Substring(at + 1).Trim().Length == 0;
            }

            var start = equals + 1;
            if (!HttpToken.IsToken(mediaType.Substring(at + 1, equals - at - 1).Trim()) || start == mediaType.Length)
            {
                return false;
            }

            at = mediaType[start] == '"' ? EndOfQuoted(mediaType, start) : EndOfToken(mediaType, start);
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfToken(string text, int start)
    {
        var end = text.IndexOf(';', start);
        end = end < 0 ? text.Length : end;
        return HttpToken.IsToken(text.Substring(start, end - start).Trim()) ? end : -1;
    }

    private static int EndOfQuoted(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~')
            {
                return -1;
            }

            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                var next = text.Substring(i + 1).TrimStart();
                return next.Length == 0 ? text.Length : next[0] == ';' ? text.IndexOf(';', i) : -1;
            }
        }

        return -1;
    }
}
