using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Constraints;

/// <summary>Which of some members of an object may be there together (<c>x-codegen-combinations</c>).</summary>
public sealed record MemberCombination(EquatableArray<string> Members, EquatableArray<EquatableArray<string>> Allowed);
