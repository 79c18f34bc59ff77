namespace Codegen.Pipeline.Model;

/// <summary>Any JSON value.</summary>
public sealed record AnySchema(SchemaFacts Facts) : ApiSchema(Facts);
