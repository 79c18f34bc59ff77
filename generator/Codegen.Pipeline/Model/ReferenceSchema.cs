namespace Codegen.Pipeline.Model;

/// <summary>A named schema, by its JSON pointer.</summary>
public sealed record ReferenceSchema(SchemaFacts Facts, string Target) : ApiSchema(Facts);
