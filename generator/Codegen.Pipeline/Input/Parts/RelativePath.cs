namespace Codegen.Pipeline.Input.Parts;

/// <summary>Paths of references as texts. Nothing is ever looked up on a disk.</summary>
public static class RelativePath
{
    /// <summary>The path that a reference means, seen from the folder of a file; null for addresses and absolute paths.</summary>
    public static string? Resolve(string fromFile, string reference)
    {
        var path = Uri.UnescapeDataString(reference);
        if (path.Length == 0 || path[0] == '/' || path.IndexOfAny(['\\', ':', '?']) >= 0)
        {
            return null;
        }

        var segments = fromFile.Replace('\\', '/').Split('/').ToList();
        segments.RemoveAt(segments.Count - 1);
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
