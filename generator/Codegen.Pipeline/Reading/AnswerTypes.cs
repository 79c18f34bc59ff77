using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading;

/// <summary>What a media type means for an answer: streams, and which types beside the preferred one are another thing rather than another spelling.</summary>
internal static class AnswerTypes
{
    private static readonly string[] Files =
    [
        "audio/", "font/", "image/", "video/", "application/binary", "excel", "gzip", "msword", "octet-stream", "officedocument", "pdf", "tar", "xlsx", "zip",
    ];

    private static readonly string[] OtherSpellings = ["html", "javascript", "json", "plain", "x-yaml", "xml", "yaml"];

    /// <summary>The kind of a stream of values; null for any other type.</summary>
    public static ContentKind? StreamOf(string mediaType) => MediaTypes.Bare(mediaType).ToLowerInvariant() switch
    {
        "text/event-stream" => ContentKind.Events,
        "application/jsonl" or "application/jsonlines" or "application/x-jsonl" or "application/x-jsonlines" or "application/x-json-lines" or "application/ndjson"
            or "application/x-ndjson" or "application/json-seq" or "application/json-lines" or "application/stream+json" or "text/jsonl" or "text/x-ndjson" => ContentKind.Lines,
        _ => null,
    };

    /// <summary>Whether a caller may want this beside the preferred one: streams, files and texts such as CSV; not XML beside JSON.</summary>
    public static bool IsAnotherThing(ApiContent content, ApiContent preferred)
    {
        if (content.Kind == preferred.Kind)
        {
            return false;
        }

        var type = MediaTypes.Bare(content.MediaType).ToLowerInvariant();
        return content.Kind switch
        {
            ContentKind.Events or ContentKind.Lines => true,
            ContentKind.Json => preferred.Kind is not ContentKind.Form,
            ContentKind.Binary => Array.Exists(Files, sign => type.Contains(sign)),
            ContentKind.Text => type == "application/csv" || (type.StartsWith("text/", StringComparison.Ordinal) && Array.IndexOf(OtherSpellings, type.Substring(5)) < 0),
            _ => false,
        };
    }

    /// <summary>Types with the same family are one thing to a caller: pictures are pictures.</summary>
    public static string FamilyOf(ApiContent content)
    {
        var type = MediaTypes.Bare(content.MediaType).ToLowerInvariant();
        var slash = type.IndexOf('/');
        return content.Kind is ContentKind.Events or ContentKind.Lines or ContentKind.Json ? content.Kind.ToString()
            : type.Substring(0, slash) is "audio" or "image" or "video" or "font" ? type.Substring(0, slash)
            : type.Contains("binary") || type.Contains("octet-stream") ? "bytes"
            : type;
    }
}
