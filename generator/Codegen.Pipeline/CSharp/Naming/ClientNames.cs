namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What the generated client is called.</summary>
/// <param name="Name">Without the suffix "Client".</param>
/// <param name="IsPublic">Whether the generated types are public or internal.</param>
public sealed record ClientNames(string Name, string Namespace, bool IsPublic);
