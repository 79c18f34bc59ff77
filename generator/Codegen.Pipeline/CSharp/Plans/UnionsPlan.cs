using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A file of unions.</summary>
public sealed record UnionsPlan(Code Namespace, EquatableArray<UnionPlan> Unions);
