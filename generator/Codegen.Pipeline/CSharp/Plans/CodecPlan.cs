using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The JSON code of one model or union.</summary>
public sealed record CodecPlan(
    Code Name,
    Code Type,
    EquatableArray<FieldPlan> Fields,
    EquatableArray<Code> ReadLines,
    EquatableArray<Code> WriteLines,
    EquatableArray<MethodPlan> Methods);
