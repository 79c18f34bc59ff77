namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>
/// A key of <c>paths</c> taken apart. Some services have one path for everything and tell operations apart by a query or a
/// header; their documents make the keys unique with a query, which is sent, or a fragment, which never is.
/// </summary>
/// <param name="Path">The path template alone.</param>
/// <param name="Query">Names and values of the query, decoded.</param>
/// <param name="Suffix">Query and fragment as written; null where there is neither.</param>
internal sealed record PathKey(string Path, IReadOnlyList<KeyValuePair<string, string>> Query, string? Suffix)
{
    public static PathKey Of(string key)
    {
        var end = key.IndexOfAny(['?', '#']);
        if (end < 0)
        {
            return new PathKey(key, [], null);
        }

        var suffix = key.Substring(end);
        var fragment = suffix.IndexOf('#');
        var query = fragment < 0 ? suffix : suffix.Substring(0, fragment);
        return new PathKey(key.Substring(0, end), [.. query.TrimStart('?').Split('&').Where(pair => pair.Length > 0).Select(Pair)], suffix);
    }

    private static KeyValuePair<string, string> Pair(string text)
    {
        var equals = text.IndexOf('=');
        return equals < 0 ? new(Decoded(text), "") : new(Decoded(text.Substring(0, equals)), Decoded(text.Substring(equals + 1)));
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
