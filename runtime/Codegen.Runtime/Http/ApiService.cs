using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>What an API's description says about the API as a whole.</summary>
/// <param name="name">The API's name.</param>
/// <param name="defaultBaseAddress">The absolute address to which requests go unless the caller gives another; null if there is none.</param>
/// <param name="userAgent">The product for the <c>User-Agent</c> header (RFC 9110 section 10.1.5), such as <c>acme-text/1.0.0</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiService(string name, string? defaultBaseAddress, string userAgent)
{
    /// <summary>How a session begins and ends; null where there are none.</summary>
    public ApiLogin? Login { get; init; }

    internal string Name { get; } = name;

    internal string? DefaultBaseAddress { get; } = defaultBaseAddress;

    internal string UserAgent { get; } = userAgent;
}
