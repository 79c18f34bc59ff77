namespace Codegen.Pipeline.Model;

/// <summary>A way to prove who is calling. The set of cases is closed: a switch over it is exhaustive.</summary>
public abstract record SecurityScheme(string Pointer, string Id, string? Description);

/// <summary>User name and password (RFC 7617).</summary>
public sealed record BasicScheme(string Pointer, string Id, string? Description) : SecurityScheme(Pointer, Id, Description);

/// <summary>A token in the Authorization header (RFC 6750); OAuth 2.0 and OpenID Connect arrive as this too.</summary>
public sealed record BearerScheme(string Pointer, string Id, string? Description) : SecurityScheme(Pointer, Id, Description);

/// <summary>A secret text in a header, a query parameter or a cookie.</summary>
public sealed record ApiKeyScheme(string Pointer, string Id, string? Description, ParameterLocation Location, string Name)
    : SecurityScheme(Pointer, Id, Description);
