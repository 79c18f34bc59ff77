using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>One of a list of texts, or of a list of integers.</summary>
public sealed record EnumSchema(SchemaFacts Facts, bool IsInteger, EquatableArray<EnumMember> Members) : ApiSchema(Facts)
{
    public EquatableArray<EnumAlias> Aliases { get; init; } = [];

    /// <summary>The values after which nothing more happens (<c>x-codegen-final</c>); empty where the document does not say.</summary>
    public EquatableArray<string> Final { get; init; } = [];
}
