namespace Codegen.Pipeline.Input.Parts;

/// <summary>
/// Finds the files that a text may refer to, without reading it as a document: it is asked for every spec of a project, and
/// most refer to none. One too many does no harm.
/// </summary>
public static class ExternalReferences
{
    private const string Keyword = "$ref";

    /// <summary>Paths as a compiler shows them, each once.</summary>
    /// <param name="path">Where the text stands.</param>
    public static IReadOnlyList<string> Find(string path, string text)
    {
        var found = new List<string>();
        for (var at = text.IndexOf(Keyword, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Keyword, at + Keyword.Length, StringComparison.Ordinal))
        {
            if (Reference(text, at + Keyword.Length) is { } reference
                && RelativePath.Resolve(path, reference) is { } target
                && target != path && !found.Contains(target))
            {
                found.Add(target);
            }
        }

        return found;
    }

    /// <summary>The path in a reference's value; null where it stays in the document.</summary>
    private static string? Reference(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ' ' or '\t' or ':')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && text[end] is not ('#' or '"' or '\'' or '\r' or '\n' or '}' or ','))
        {
            end++;
        }

        return end == at || end - at > SpecLimits.KeyCharacters ? null : text.Substring(at, end - at).TrimEnd();
    }
}
