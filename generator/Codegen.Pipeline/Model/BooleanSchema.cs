namespace Codegen.Pipeline.Model;

/// <summary>True or false.</summary>
public sealed record BooleanSchema(SchemaFacts Facts) : ApiSchema(Facts);
