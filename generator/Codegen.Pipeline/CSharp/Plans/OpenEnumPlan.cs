using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A struct that keeps the raw text of an enum value, known or not.</summary>
public sealed record OpenEnumPlan(EquatableArray<Code> Docs, Code Access, Code Name, Code Type, EquatableArray<EnumMemberPlan> Members);
