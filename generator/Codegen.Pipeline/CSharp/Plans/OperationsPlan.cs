using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of one group of operations, or of the operations that stand on the client itself.</summary>
/// <param name="IsGroup">The class is a group with a transport of its own.</param>
/// <param name="Classes">Parameter and answer classes of the operations.</param>
public sealed record OperationsPlan(
    Code Namespace,
    EquatableArray<Code> Docs,
    Code Access,
    Code Name,
    bool IsGroup,
    EquatableArray<OperationPlan> Operations,
    EquatableArray<ClassPlan> Classes);
