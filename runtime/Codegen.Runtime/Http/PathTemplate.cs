namespace Codegen.Runtime.Http;

/// <summary>An operation's path with its parameters, cut into pieces once.</summary>
internal sealed class PathTemplate
{
    // Literals are at even places, parameter names at odd ones.
    private readonly string[] _pieces;

    internal PathTemplate(string template)
    {
        int query = FindQuery(template);
        Query = query < 0 ? string.Empty : string.Join('&', template[(query + 1)..].Split('&').Select(PercentEncoding.Reserved));
        _pieces = Cut(query < 0 ? template : template[..query]);
    }

    /// <summary>The fixed query that some descriptions put into the path, without its question mark.</summary>
    internal string Query { get; }

    internal int ParameterCount => _pieces.Length / 2;

    /// <summary>Sets a parameter wherever the path names it.</summary>
    internal void Set(string?[] values, string parameterName, string encoded)
    {
        bool found = false;

        for (int index = 1; index < _pieces.Length; index += 2)
        {
            if (_pieces[index] == parameterName)
            {
                values[index / 2] = encoded;
                found = true;
            }
        }

        if (!found)
        {
            throw new ArgumentException($"The path has no parameter '{parameterName}'.", nameof(parameterName));
        }
    }

    /// <summary>The path with its parameters, which are encoded already.</summary>
    /// <exception cref="ArgumentException">A value would make its path segment empty or a dot segment, and so change the path.</exception>
    internal string Fill(ReadOnlySpan<string?> values)
    {
        if (_pieces.Length == 1)
        {
            return _pieces[0];
        }

        var parts = new string[_pieces.Length];

        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = index % 2 == 0
                ? _pieces[index]
                : values[index / 2] ?? throw new InvalidOperationException($"The path parameter '{_pieces[index]}' was not set.");
        }

        string path = string.Concat(parts);
        int start = 0;

        for (int index = 0; index < parts.Length; start += parts[index].Length, index++)
        {
            if (index % 2 == 1)
            {
                CheckSegment(path, start, parts[index].Length, _pieces[index]);
            }
        }

        return path;
    }

    private static void CheckSegment(string path, int start, int length, string name)
    {
        int from = path.LastIndexOf('/', start - 1) + 1;
        int to = path.IndexOf('/', start + length);
        ReadOnlySpan<char> segment = path.AsSpan(from, (to < 0 ? path.Length : to) - from);

        if (segment.IsEmpty || segment is "." or "..")
        {
            throw new ArgumentException("The value must not be empty, \".\" or \"..\", because it would change the path.", name);
        }
    }

    private static int FindQuery(string template)
    {
        bool inside = false;

        for (int index = 0; index < template.Length; index++)
        {
            inside = template[index] == '{' || (inside && template[index] != '}');

            if (template[index] == '?' && !inside)
            {
                return index;
            }
        }

        return -1;
    }

    private static string[] Cut(string template)
    {
        var pieces = new List<string>();
        string rest = template.StartsWith('/') ? template : "/" + template;

        while (true)
        {
            int open = rest.IndexOf('{', StringComparison.Ordinal);
            int close = open < 0 ? -1 : rest.IndexOf('}', open);

            if (close < 0)
            {
                pieces.Add(PercentEncoding.PathLiteral(rest));
                return [.. pieces];
            }

            pieces.Add(PercentEncoding.PathLiteral(rest[..open]));
            pieces.Add(rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }
    }
}
