using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>Finds parameters of a header such as <c>attachment; filename="a;b.pdf"</c>.</summary>
internal static class DispositionParameters
{
    /// <summary>The value of the first parameter of a name, unquoted; null if there is none.</summary>
    internal static string? Find(string header, string name)
    {
        int at = 0;

        while ((at = SkipTo(header, at, ';')) < header.Length)
        {
            int start = ++at;

            while (at < header.Length && header[at] is not ('=' or ';'))
            {
                at++;
            }

            if (at == header.Length || header[at] == ';')
            {
                continue;
            }

            bool isIt = header.AsSpan(start, at - start).Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
            string value = Value(header, ++at);

            if (isIt)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The next place of a character outside of quotes, or the end.</summary>
    private static int SkipTo(string header, int at, char character)
    {
        bool isQuoted = false;

        for (; at < header.Length; at++)
        {
            if (isQuoted && header[at] == '\\')
            {
                at++;
            }
            else if (header[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && header[at] == character)
            {
                return at;
            }
        }

        return header.Length;
    }

    private static string Value(string header, int at)
    {
        while (at < header.Length && header[at] is ' ' or '\t')
        {
            at++;
        }

        if (at == header.Length || header[at] != '"')
        {
            int end = header.IndexOf(';', at);
            return header[at..(end < 0 ? header.Length : end)].Trim();
        }

        var text = new StringBuilder();

        for (at++; at < header.Length && header[at] != '"'; at++)
        {
            // A backslash that escapes nothing stands in paths of Windows, which some servers send.
            if (header[at] == '\\' && at + 1 < header.Length && header[at + 1] is '"' or '\\')
            {
                at++;
            }

            text.Append(header[at]);
        }

        return text.ToString();
    }
}
