using Codegen.Pipeline.Model.Constraints;

namespace Codegen.Pipeline.Model;

/// <summary>An object with free member names and values of one shape.</summary>
public sealed record MapSchema(SchemaFacts Facts, ApiSchema Values) : ApiSchema(Facts)
{
    /// <summary>The document declares the values, be it as any value, rather than saying no more than "an object".</summary>
    public bool IsDeclared { get; init; }

    public ObjectLimits Limits { get; init; } = ObjectLimits.None;
}
