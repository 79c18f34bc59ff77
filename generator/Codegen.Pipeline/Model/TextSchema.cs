namespace Codegen.Pipeline.Model;

/// <summary>A text.</summary>
/// <param name="Format">The document's <c>format</c>, else null.</param>
/// <param name="DateFormat">A .NET custom date format that the provider insists on (<c>x-codegen-date-format</c>), else null.</param>
public sealed record TextSchema(SchemaFacts Facts, string? Format, string? DateFormat, long? MinLength, long? MaxLength, string? Pattern) : ApiSchema(Facts);
