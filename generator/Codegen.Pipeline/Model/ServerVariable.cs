using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A part of a base address that the caller may choose.</summary>
/// <param name="Name">As it stands in braces.</param>
/// <param name="Values">The only ones that are allowed; empty where any is.</param>
public sealed record ServerVariable(string Pointer, string Name, string Default, EquatableArray<string> Values, string? Description);
