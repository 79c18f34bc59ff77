using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of a client's own options.</summary>
public sealed record OptionsPlan(Code Namespace, ClassPlan Class, EquatableArray<IntegerEnumPlan> Enums);
