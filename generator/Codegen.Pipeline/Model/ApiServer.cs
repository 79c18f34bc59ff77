using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A base address.</summary>
/// <param name="Url">Variables are replaced by their defaults; absolute http or https, without user information, query or fragment.</param>
public sealed record ApiServer(string Pointer, string Url, string? Description)
{
    /// <summary>A short name (OpenAPI 3.2); null where the document gives none.</summary>
    public string? Name { get; init; }

    /// <summary>The address with its variables in braces; the same as <see cref="Url"/> where there are none.</summary>
    public string Template { get; init; } = Url;

    /// <summary>What stands in braces in <see cref="Template"/>, in that order.</summary>
    public EquatableArray<ServerVariable> Variables { get; init; } = [];
}
