using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model.Constraints;

namespace Codegen.Pipeline.Model;

/// <summary>An object with named members.</summary>
/// <param name="Additional">The shape of members that are not named, where the document declares one; null where it is silent.</param>
public sealed record ObjectSchema(SchemaFacts Facts, EquatableArray<ApiProperty> Properties, ApiSchema? Additional) : ApiSchema(Facts)
{
    public ObjectLimits Limits { get; init; } = ObjectLimits.None;

    /// <summary>Members that this part of an <c>allOf</c> requires and another part declares; empty once the parts are merged.</summary>
    public EquatableArray<string> AlsoRequired { get; init; }

    /// <summary>Which member is the text of a message, where the document says so.</summary>
    public SmsRule? Sms { get; init; }
}
