using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A static field with its value.</summary>
public sealed record FieldPlan(Code Type, Code Name, Code Value);
