using Codegen.Pipeline.Model.Constraints;

namespace Codegen.Pipeline.Model;

/// <summary>An object with free member names and values of one shape.</summary>
public sealed record MapSchema(SchemaFacts Facts, ApiSchema Values) : ApiSchema(Facts)
{
    public ObjectLimits Limits { get; init; } = ObjectLimits.None;
}
