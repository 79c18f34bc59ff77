using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A C# enum whose numbers are the wire's.</summary>
public sealed record IntegerEnumPlan(EquatableArray<Code> Docs, Code Access, Code Name, Code Base, EquatableArray<EnumMemberPlan> Members);
