namespace Codegen.Pipeline.Model;

/// <summary>A value that the caller gives.</summary>
/// <param name="Argument">The name of the constructor's argument.</param>
/// <param name="WireName">The member's, parameter's or header's name.</param>
/// <param name="Prefix">Text before the value in a header; empty otherwise.</param>
/// <param name="Secret">It is kept out of all texts.</param>
public sealed record Credential(string Pointer, string Argument, string WireName, string Prefix, string? Description, bool Secret, bool Required);
