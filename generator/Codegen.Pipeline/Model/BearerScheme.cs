namespace Codegen.Pipeline.Model;

/// <summary>A token in the Authorization header (RFC 6750); OAuth 2.0 without client credentials and OpenID Connect arrive as this too.</summary>
public sealed record BearerScheme(string Pointer, string Id, string? Description) : SecurityScheme(Pointer, Id, Description);
