namespace Codegen.Pipeline.Model;

/// <summary>A secret text in a header, a query parameter or a cookie.</summary>
public sealed record ApiKeyScheme(string Pointer, string Id, string? Description, ParameterLocation Location, string Name)
    : SecurityScheme(Pointer, Id, Description);
