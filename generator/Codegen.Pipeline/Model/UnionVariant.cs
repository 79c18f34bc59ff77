using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>One shape of a union.</summary>
/// <param name="DiscriminatorValues">The texts that select it; empty where the union has no discriminator.</param>
public sealed record UnionVariant(ApiSchema Schema, EquatableArray<string> DiscriminatorValues);
