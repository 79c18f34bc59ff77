namespace Codegen.Pipeline.Input;

/// <summary>The metadata of an <c>ApiSpec</c> item, as written; empty texts are null.</summary>
/// <param name="Client">The client's name without the suffix "Client".</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Access"><c>public</c> (the default) or <c>internal</c>.</param>
/// <param name="RootNamespace">The project's root namespace.</param>
public sealed record SpecOptions(string? Client, string? Namespace, string? Access, string? RootNamespace);
