using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A file of enums.</summary>
public sealed record EnumsPlan(Code Namespace, EquatableArray<OpenEnumPlan> OpenEnums, EquatableArray<IntegerEnumPlan> IntegerEnums);
