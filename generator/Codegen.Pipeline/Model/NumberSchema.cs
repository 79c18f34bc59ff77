namespace Codegen.Pipeline.Model;

/// <summary>A number.</summary>
/// <param name="Minimum">The bound as written, else null.</param>
/// <param name="Maximum">The bound as written, else null.</param>
public sealed record NumberSchema(
    SchemaFacts Facts,
    bool IsInteger,
    string? Format,
    string? Minimum,
    string? Maximum,
    bool ExclusiveMinimum,
    bool ExclusiveMaximum) : ApiSchema(Facts)
{
    /// <summary>What every value is a multiple of, as written and above zero; else null.</summary>
    public string? MultipleOf { get; init; }
}
