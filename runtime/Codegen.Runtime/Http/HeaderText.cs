using System.Buffers;

namespace Codegen.Runtime.Http;

/// <summary>Checks texts that go into headers. HttpClient would put line ends on the wire, where they begin a header of their own.</summary>
internal static class HeaderText
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal static string CheckNotEmpty(string value, string parameterName)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("The value must not be empty.", parameterName);
        }

        return Check(value, parameterName);
    }

    internal static string Check(string value, string parameterName)
    {
        if (value.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            throw new ArgumentException(
                "The value is sent in a header and must not contain control characters, such as line ends, or characters outside ASCII.",
                parameterName);
        }

        return value;
    }

    internal static string CheckName(string name)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAnyExcept(TokenCharacters) >= 0)
        {
            throw new ArgumentException("A header's name must be a token (RFC 9110 section 5.6.2).", nameof(name));
        }

        // These decide where a message goes and where it ends.
        if (name.Equals("Host", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Connection", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The header {name} cannot be set by a parameter.", nameof(name));
        }

        return name;
    }
}
