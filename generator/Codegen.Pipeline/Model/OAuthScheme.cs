using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>Tokens that the client gets by its own id and secret (RFC 6749 section 4.4), or that the caller has made elsewhere.</summary>
/// <param name="TokenUrl">The absolute address at which tokens are asked for.</param>
/// <param name="RefreshUrl">The absolute address at which they are renewed; null for the same.</param>
/// <param name="Scopes">What tokens shall allow.</param>
/// <param name="Audience">For whom they are meant; null where requests do not say.</param>
/// <param name="CredentialsInBody">Id and secret stand in the body; otherwise in the Authorization header.</param>
/// <param name="JsonRequests">Requests are JSON; otherwise forms.</param>
public sealed record OAuthScheme(
    string Pointer,
    string Id,
    string? Description,
    string TokenUrl,
    string? RefreshUrl,
    EquatableArray<string> Scopes,
    string? Audience,
    bool CredentialsInBody,
    bool JsonRequests) : SecurityScheme(Pointer, Id, Description);
