using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A file of models.</summary>
public sealed record ModelsPlan(Code Namespace, EquatableArray<ClassPlan> Classes);
