using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>
/// The shape of a value. The set of cases is closed: a switch over it is exhaustive. A schema that contains itself does so
/// through a <see cref="ReferenceSchema"/>, so the tree is finite.
/// </summary>
public abstract record ApiSchema(SchemaFacts Facts);

/// <summary>Any JSON value.</summary>
public sealed record AnySchema(SchemaFacts Facts) : ApiSchema(Facts);

/// <summary>True or false.</summary>
public sealed record BooleanSchema(SchemaFacts Facts) : ApiSchema(Facts);

/// <summary>A text.</summary>
/// <param name="Format">The document's <c>format</c>, else null.</param>
/// <param name="DateFormat">A .NET custom date format that the provider insists on (<c>x-codegen-date-format</c>), else null.</param>
public sealed record TextSchema(SchemaFacts Facts, string? Format, string? DateFormat, long? MinLength, long? MaxLength, string? Pattern) : ApiSchema(Facts);

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
    bool ExclusiveMaximum) : ApiSchema(Facts);

/// <summary>One of a list of texts, or of a list of integers.</summary>
public sealed record EnumSchema(SchemaFacts Facts, bool IsInteger, EquatableArray<EnumMember> Members) : ApiSchema(Facts);

/// <summary>A list.</summary>
public sealed record ArraySchema(SchemaFacts Facts, ApiSchema Items, long? MinItems, long? MaxItems) : ApiSchema(Facts);

/// <summary>An object with free member names and values of one shape.</summary>
public sealed record MapSchema(SchemaFacts Facts, ApiSchema Values) : ApiSchema(Facts);

/// <summary>An object with named members.</summary>
/// <param name="Additional">The shape of members that are not named, where the document declares one; null where it is silent.</param>
public sealed record ObjectSchema(SchemaFacts Facts, EquatableArray<ApiProperty> Properties, ApiSchema? Additional) : ApiSchema(Facts)
{
    /// <summary>Members that this part of an <c>allOf</c> requires and another part declares; empty once the parts are merged.</summary>
    public EquatableArray<string> AlsoRequired { get; init; }
}

/// <summary>One of several shapes (<c>oneOf</c>, <c>anyOf</c>).</summary>
/// <param name="Discriminator">The member whose text names the variant, else null.</param>
public sealed record UnionSchema(SchemaFacts Facts, EquatableArray<UnionVariant> Variants, string? Discriminator) : ApiSchema(Facts);

/// <summary>All of several shapes at once. The pass <c>MergeAllOf</c> removes this case; no planner sees it.</summary>
public sealed record AllOfSchema(SchemaFacts Facts, EquatableArray<ApiSchema> Parts) : ApiSchema(Facts);

/// <summary>A named schema, by its JSON pointer.</summary>
public sealed record ReferenceSchema(SchemaFacts Facts, string Target) : ApiSchema(Facts);
