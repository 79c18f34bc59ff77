using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>One of a list of texts, or of a list of integers.</summary>
public sealed record EnumSchema(SchemaFacts Facts, bool IsInteger, EquatableArray<EnumMember> Members) : ApiSchema(Facts);
