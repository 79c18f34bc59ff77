using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What is said and sent of a body's media type.</summary>
internal static class MediaTypeNotes
{
    /// <summary>For a text that the caller has to write or to read himself.</summary>
    public static string? Of(ApiContent? content) => content switch
    {
        { Kind: ContentKind.Text } when content.MediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) => null,
        { Kind: ContentKind.Text } when IsXml(content) => "The body as XML text (" + content.MediaType + ").",
        { Kind: ContentKind.Text } => "The body as text (" + content.MediaType + ").",
        _ => null,
    };

    /// <summary>The same for a body that is sent.</summary>
    public static string? OfBody(ApiContent content) => content.Kind switch
    {
        ContentKind.Binary => "An array of bytes, or a stream that you dispose of after the call (" + content.MediaType + ").",
        ContentKind.Multipart => "The parts of a body of " + content.MediaType + "; streams of files are yours to dispose of after the call.",
        _ => Of(content),
    };

    /// <summary>A type that can be sent: for a range in the document, the plainest one of its kind.</summary>
    public static string OnTheWire(ApiContent content) => content.Kind == ContentKind.Multipart ? Multipart(content.MediaType) : !content.MediaType.Contains('*') ? content.MediaType : content.Kind switch
    {
        ContentKind.Json => "application/json",
        ContentKind.Text => IsXml(content) ? "application/xml" : "text/plain",
        _ => "application/octet-stream",
    };

    /// <summary>Without parameters: the boundary is made when the body is.</summary>
    private static string Multipart(string mediaType)
    {
        var bare = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return bare.Contains('*') ? "multipart/form-data" : bare;
    }

    private static bool IsXml(ApiContent content) => content.MediaType.IndexOf("xml", StringComparison.OrdinalIgnoreCase) >= 0;
}
