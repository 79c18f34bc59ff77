using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What a method for a media type is called.</summary>
internal static class MediaTypeNames
{
    /// <param name="isAlone">Whether the operation has no other method for this kind.</param>
    public static string SuffixOf(ApiContent content, bool isAlone) => content.Kind switch
    {
        ContentKind.Json => "AsJson",
        ContentKind.Events => "AsStream",
        ContentKind.Lines => "AsLines",
        ContentKind.Binary when isAlone => "AsFile",
        ContentKind.Text when isAlone => "AsText",
        _ => "As" + NameOf(content.MediaType.ToLowerInvariant()),
    };

    private static string NameOf(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim();
        var slash = type.IndexOf('/');
        return type.Contains("spreadsheetml") ? "Xlsx"
            : type.Contains("ms-excel") ? "Xls"
            : type.Contains("wordprocessingml") ? "Docx"
            : type.Contains("presentationml") ? "Pptx"
            : type.Contains("octet-stream") || type.Contains("binary") ? "File"
            : type.Substring(0, slash) is "audio" or "image" or "video" or "font" ? Casing.Pascal(type.Substring(0, slash))
            : Casing.Pascal(type.Substring(slash + 1));
    }
}
