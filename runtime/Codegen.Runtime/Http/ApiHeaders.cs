using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>An answer's headers. Names are compared without regard to case. Credentials that the server sent back are replaced by <c>***</c>.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Headers is the plural of what it holds.")]
public sealed class ApiHeaders : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes headers from names and values; a name may come more than once.</summary>
    /// <param name="headers">The headers.</param>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);

        foreach (KeyValuePair<string, string> header in headers)
        {
            Add(header.Key, header.Value);
        }
    }

    private ApiHeaders()
    {
    }

    /// <summary>No headers.</summary>
    public static ApiHeaders Empty { get; } = new();

    /// <summary>Finds a header; several values are joined with a comma and a space (RFC 9110 section 5.3).</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the answer had it.</returns>
    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        value = _values.TryGetValue(name, out List<string>? values) ? string.Join(", ", values) : null;
        return value is not null;
    }

    /// <summary>All values of a header, in their order; empty if the answer did not have it.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The values.</returns>
    public IReadOnlyList<string> GetValues(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator()
    {
        foreach (KeyValuePair<string, List<string>> header in _values)
        {
            yield return new(header.Key, header.Value);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ApiHeaders From(HttpResponseMessage response, SecretRedactor redactor)
    {
        var headers = new ApiHeaders();
        headers.AddAll(response.Headers.NonValidated, redactor);
        headers.AddAll(response.Content.Headers.NonValidated, redactor);
        return headers;
    }

    private void AddAll(HttpHeadersNonValidated headers, SecretRedactor redactor)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers)
        {
            string name = redactor.Redact(header.Key);

            foreach (string value in header.Value)
            {
                Add(name, redactor.Redact(value));
            }
        }
    }

    private void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out List<string>? values))
        {
            _values[name] = values = new List<string>(1);
        }

        values.Add(value);
    }
}
