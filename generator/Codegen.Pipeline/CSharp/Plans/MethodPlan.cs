using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A method or a constructor: its head and the lines of its body.</summary>
public sealed record MethodPlan(EquatableArray<Code> Docs, EquatableArray<Code> Attributes, Code Signature, EquatableArray<Code> Lines);
