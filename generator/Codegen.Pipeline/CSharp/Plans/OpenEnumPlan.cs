using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A struct that keeps the raw text of an enum value, known or not.</summary>
/// <param name="TableMaker">What makes its table of the values and the further arguments.</param>
/// <param name="EqualityDoc">How values are compared, in words.</param>
/// <param name="Equality">What <c>Equals</c> gives.</param>
/// <param name="Hash">What <c>GetHashCode</c> gives.</param>
/// <param name="Properties">Properties that only some enums have.</param>
public sealed record OpenEnumPlan(
    EquatableArray<Code> Docs,
    Code Access,
    Code Name,
    Code Type,
    EquatableArray<EnumMemberPlan> Members,
    Code TableMaker,
    Code TableArguments,
    Code EqualityDoc,
    Code Equality,
    Code Hash,
    EquatableArray<PropertyPlan> Properties);
