using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A text.</summary>
/// <param name="Format">The document's <c>format</c>, else null.</param>
/// <param name="DateFormat">A .NET custom date format that the provider insists on (<c>x-codegen-date-format</c>), else null.</param>
public sealed record TextSchema(SchemaFacts Facts, string? Format, string? DateFormat, long? MinLength, long? MaxLength, string? Pattern) : ApiSchema(Facts)
{
    /// <summary>The pattern as a program of the runtime; empty where the pattern is for documentation only.</summary>
    public EquatableArray<int> PatternProgram { get; init; } = [];

    /// <summary>The document has a choice here between texts and bytes, which are both texts in JSON.</summary>
    public bool MayBeBinary { get; init; }
}
