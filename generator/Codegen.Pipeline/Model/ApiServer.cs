namespace Codegen.Pipeline.Model;

/// <summary>A base address. Variables are already replaced by their defaults; <see cref="Url"/> is absolute http or https, without user information, query or fragment.</summary>
public sealed record ApiServer(string Pointer, string Url, string? Description);
