namespace Codegen.Pipeline.Model;

/// <summary>User name and password (RFC 7617).</summary>
public sealed record BasicScheme(string Pointer, string Id, string? Description) : SecurityScheme(Pointer, Id, Description);
