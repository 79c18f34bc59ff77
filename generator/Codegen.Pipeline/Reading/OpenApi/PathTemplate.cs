using System.Globalization;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Paths without a query. They become part of an address, so what could lead it elsewhere is refused.</summary>
internal static class PathTemplate
{
    /// <summary>Why a path key is not usable; null where it is.</summary>
    public static string? Refuse(string path)
    {
        if (path.Length == 0 || path[0] != '/' || path.StartsWith("//", StringComparison.Ordinal))
        {
            return "its path does not start with exactly one slash";
        }

        foreach (var c in path)
        {
            if (char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                return "its path holds a blank or a control character";
            }

            if (c == '\\')
            {
                return "its path holds a backslash";
            }
        }

        if (path.Split('/').Any(IsDots))
        {
            return "its path leads upwards";
        }

        return Names(path) is null ? "the braces in its path do not pair up" : null;
    }

    /// <summary>The names in braces in order, each once; null where they are not well formed.</summary>
    public static List<string>? Names(string path)
    {
        var names = new List<string>();
        var at = 0;
        while (at < path.Length)
        {
            var open = path.IndexOfAny(['{', '}'], at);
            if (open < 0)
            {
                return names;
            }

            var close = path.IndexOfAny(['{', '}'], open + 1);
            if (path[open] == '}' || close < 0 || path[close] == '{' || close == open + 1)
            {
                return null;
            }

            var name = path.Substring(open + 1, close - open - 1);
            if (name.IndexOf('/') >= 0)
            {
                return null;
            }

            if (!names.Contains(name))
            {
                names.Add(name);
            }

            at = close + 1;
        }

        return names;
    }

    private static bool IsDots(string segment) =>
        segment.Length is > 0 and <= 6 && Uri.UnescapeDataString(segment) is "." or "..";
}
