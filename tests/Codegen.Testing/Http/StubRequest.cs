using System.Text;

namespace Codegen.Testing.Http;

/// <summary>A request as a <see cref="StubHandler"/> saw it.</summary>
public sealed class StubRequest
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    internal StubRequest(HttpRequestMessage request, byte[]? body)
    {
        Method = request.Method.Method;
        Address = request.RequestUri!.AbsoluteUri;
        Body = body;

        foreach (var header in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default))
        {
            _headers[header.Key] = header.Value.ToString();
        }
    }

    /// <summary>The method.</summary>
    public string Method { get; }

    /// <summary>The whole address as it would go over the wire.</summary>
    public string Address { get; }

    /// <summary>The body; null if there was no content.</summary>
    public byte[]? Body { get; }

    /// <summary>The body as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body ?? []);

    /// <summary>Path and query of the address.</summary>
    public string PathAndQuery => Address[Address.IndexOf('/', Address.IndexOf("://", StringComparison.Ordinal) + 3)..];

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => _headers.GetValueOrDefault(name);
}
