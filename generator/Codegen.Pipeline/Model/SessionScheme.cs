using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A token that the client gets by login steps and renews.</summary>
/// <param name="Credentials">What the caller gives for the login.</param>
/// <param name="Token">Where requests carry the token.</param>
/// <param name="Expiry">When it ends; null where only an answer tells.</param>
/// <param name="RenewalStatuses">HTTP statuses that mean that the token is not valid any more.</param>
/// <param name="RenewalCodes">Error codes that mean so.</param>
/// <param name="ReadyToken">A token that was made elsewhere can be given instead of the credentials.</param>
/// <param name="LogoutOperation">The id of the operation that ends the session, else null.</param>
public sealed record SessionScheme(
    string Pointer,
    string Id,
    string? Description,
    EquatableArray<Credential> Credentials,
    EquatableArray<SessionStep> Steps,
    SessionToken Token,
    SessionExpiry? Expiry,
    EquatableArray<int> RenewalStatuses,
    EquatableArray<string> RenewalCodes,
    bool ReadyToken,
    string? LogoutOperation) : SecurityScheme(Pointer, Id, Description);
