namespace Codegen.Pipeline.Input;

/// <summary>The metadata of an <c>ApiSpec</c> item, as written; empty texts are null.</summary>
/// <param name="Client">The client's name without the suffix "Client".</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Access"><c>public</c> (the default) or <c>internal</c>.</param>
/// <param name="RootNamespace">The project's root namespace.</param>
public sealed record SpecOptions(string? Client, string? Namespace, string? Access, string? RootNamespace)
{
    /// <summary>Patterns of paths, joined by <c>|</c>: which operations are generated.</summary>
    public string? Paths { get; init; }

    /// <summary>Patterns of tags, joined by <c>|</c>.</summary>
    public string? Tags { get; init; }

    /// <summary>Patterns of operation ids, joined by <c>|</c>.</summary>
    public string? Operations { get; init; }
}
