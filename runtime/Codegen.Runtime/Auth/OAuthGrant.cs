namespace Codegen.Runtime.Auth;

/// <summary>Whose tokens are asked for, and how: what the caller says goes before what the description says.</summary>
internal sealed class OAuthGrant
{
    internal OAuthGrant(OAuthClientAuth client, OAuthEndpoint endpoint)
    {
        Client = client;
        Endpoint = endpoint;
        TokenUrl = client.TokenUrl ?? Parse(endpoint.TokenUrl);

        // The description's address for renewals belongs to its address for tokens: a sandbox has another.
        RefreshUrl = client.TokenUrl is null && endpoint.RefreshUrl is string refresh ? Parse(refresh) : TokenUrl;
        Audience = client.Audience ?? endpoint.Audience;
        Scope = string.Join(' ', client.Scopes ?? endpoint.Scopes);
    }

    internal OAuthClientAuth Client { get; }

    internal OAuthEndpoint Endpoint { get; }

    internal Uri TokenUrl { get; }

    internal Uri RefreshUrl { get; }

    internal string? Audience { get; }

    /// <summary>All scopes in one text; empty for none.</summary>
    internal string Scope { get; }

    private static Uri Parse(string address) => OAuthClientAuth.CheckAddress(new Uri(address, UriKind.RelativeOrAbsolute), nameof(address));
}
