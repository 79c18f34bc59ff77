namespace Codegen.Runtime.Http;

/// <summary>Checks what callers put in the place of a description's own paths and names.</summary>
internal static class WireNames
{
    private const int Longest = 200;
    private const int LongestPath = 2000;

    internal static string CheckName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);

        if (value.Length > Longest || value.Any(IsForbidden))
        {
            throw new ArgumentException($"The name must have at most {Longest} characters and no control characters.", nameof(value));
        }

        return value;
    }

    internal static string CheckMethod(HttpMethod value)
    {
        ArgumentNullException.ThrowIfNull(value);

        if (value.Method is not ("GET" or "POST" or "PUT" or "PATCH" or "DELETE"))
        {
            throw new ArgumentException("The method must be GET, POST, PUT, PATCH or DELETE.", nameof(value));
        }

        return value.Method;
    }

    internal static string CheckPath(string value, string original)
    {
        ArgumentNullException.ThrowIfNull(value);

        if (value.Length > LongestPath || value is not ['/', ..] || value.StartsWith("//", StringComparison.Ordinal))
        {
            throw new ArgumentException($"The path must begin with one slash and have at most {LongestPath} characters.", nameof(value));
        }

        if (value.Any(static c => IsForbidden(c) || char.IsWhiteSpace(c) || c is '?' or '#' or '\\'))
        {
            throw new ArgumentException("The path must not have a query, a fragment, blanks, backslashes or control characters.", nameof(value));
        }

        if (value.Split('/').Any(LeadsElsewhere))
        {
            throw new ArgumentException("The path must not have the segments \".\" and \"..\" or encoded slashes, which lead elsewhere.", nameof(value));
        }

        return ParametersOf(value).SequenceEqual(ParametersOf(original))
            ? value
            : throw new ArgumentException($"The path must have the same parameters in braces as {original}.", nameof(value));
    }

    // Servers take %2e for a dot, and some %2f and %5c for a slash.
    private static bool LeadsElsewhere(string segment) =>
        segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or ".."
        || segment.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        || segment.Contains("%5c", StringComparison.OrdinalIgnoreCase);

    // Line ends beyond ASCII and lone surrogates have no place in a name either.
    private static bool IsForbidden(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029';

    private static IEnumerable<string> ParametersOf(string path) =>
        path.Split('{').Skip(1).Select(static part => part.Split('}')[0]).Order(StringComparer.Ordinal);
}
