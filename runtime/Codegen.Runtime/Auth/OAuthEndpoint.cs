using System.ComponentModel;

namespace Codegen.Runtime.Auth;

/// <summary>How an API's tokens are asked for (RFC 6749 section 4.4), as its description says. Made once; safe for concurrent use.</summary>
/// <param name="tokenUrl">The absolute address for tokens.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuthEndpoint(string tokenUrl)
{
    /// <summary>The absolute address at which tokens are renewed; null for that for tokens.</summary>
    public string? RefreshUrl { get; init; }

    /// <summary>For whom tokens are meant; null where requests do not say.</summary>
    public string? Audience { get; init; }

    /// <summary>What tokens shall allow.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The client's id and secret stand in the body; otherwise in the <c>Authorization</c> header.</summary>
    public bool CredentialsInBody { get; init; }

    /// <summary>Requests are JSON; otherwise forms.</summary>
    public bool JsonRequests { get; init; }

    internal string TokenUrl { get; } = tokenUrl;
}
