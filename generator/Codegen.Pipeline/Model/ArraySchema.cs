namespace Codegen.Pipeline.Model;

/// <summary>A list.</summary>
public sealed record ArraySchema(SchemaFacts Facts, ApiSchema Items, long? MinItems, long? MaxItems) : ApiSchema(Facts)
{
    /// <summary>No item stands in the list twice.</summary>
    public bool UniqueItems { get; init; }
}
