using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>Named values in each request.</summary>
public sealed record CredentialsScheme(string Pointer, string Id, string? Description, CredentialPlace Place, EquatableArray<Credential> Credentials)
    : SecurityScheme(Pointer, Id, Description);
