using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A struct that holds one of several shapes.</summary>
/// <param name="MatchParameters">One function per variant and one for anything else.</param>
public sealed record UnionPlan(
    EquatableArray<Code> Docs,
    Code Access,
    Code Name,
    Code Type,
    Code Codec,
    EquatableArray<UnionVariantPlan> Variants,
    Code MatchParameters);
