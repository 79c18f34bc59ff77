using System.Globalization;

namespace Codegen.Pipeline.Input;

/// <summary>JSON pointers (RFC 6901) as texts, the form in which every problem and model carries them.</summary>
public static class JsonPointer
{
    public static string Append(string pointer, string segment) => pointer + "/" + Escape(segment);

    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The unescaped segments; none for "".</summary>
    public static string[] Split(string pointer)
    {
        if (pointer.Length == 0)
        {
            return [];
        }

        var segments = pointer.Substring(1).Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = Unescape(segments[i]);
        }

        return segments;
    }

    /// <summary>The pointer one level up, or null at the document.</summary>
    public static string? Parent(string pointer)
    {
        var slash = pointer.LastIndexOf('/');
        return slash < 0 ? null : pointer.Substring(0, slash);
    }

    /// <summary>The last segment, unescaped; "" at the document.</summary>
    public static string Last(string pointer)
    {
        var slash = pointer.LastIndexOf('/');
        return slash < 0 ? "" : Unescape(pointer.Substring(slash + 1));
    }

    /// <summary>The list position that a segment names, or null.</summary>
    public static int? ToIndex(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    public static string Escape(string segment) =>
        segment.IndexOfAny(['~', '/']) < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string segment) =>
        segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");
}
