using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>One value of an enum.</summary>
/// <param name="Value">The literal on the wire.</param>
public sealed record EnumMemberPlan(EquatableArray<Code> Docs, Code Name, Code Value);
