using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>One of several shapes (<c>oneOf</c>, <c>anyOf</c>).</summary>
/// <param name="Discriminator">The member whose text names the variant, else null.</param>
public sealed record UnionSchema(SchemaFacts Facts, EquatableArray<UnionVariant> Variants, string? Discriminator) : ApiSchema(Facts);
