using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>One shape of a union.</summary>
/// <param name="Number">From 1, in the document's order.</param>
/// <param name="OutType">The type of an <c>out</c> parameter that holds nothing after a miss.</param>
/// <param name="Argument">The name of its function in <c>Match</c>.</param>
/// <param name="ConvertsFrom">The types that convert to the union implicitly.</param>
public sealed record UnionVariantPlan(Code Number, Code Name, Code Type, Code OutType, Code Argument, EquatableArray<Code> ConvertsFrom);
