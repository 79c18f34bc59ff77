using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A file with data of a client that never change.</summary>
public sealed record ProtocolPlan(Code Namespace, Code Name, EquatableArray<FieldPlan> Fields);
