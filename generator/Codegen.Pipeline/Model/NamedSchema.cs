namespace Codegen.Pipeline.Model;

/// <summary>A schema that others refer to.</summary>
/// <param name="Pointer">JSON pointer, by which a <see cref="ReferenceSchema"/> names it.</param>
/// <param name="Name">The key it stands under in the document.</param>
public sealed record NamedSchema(string Pointer, string Name, ApiSchema Schema);
