using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Constraints;

/// <summary>Members that are required where another member is, or holds, a value (<c>x-codegen-requires</c>).</summary>
/// <param name="Value">The text of a text, an integer or a flag.</param>
public sealed record MemberRequirement(string Member, string Value, EquatableArray<string> Required);
