using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>One operation: its description for the transport and its methods.</summary>
/// <param name="Field">The name of the static field.</param>
/// <param name="Arguments">The constructor arguments of the description.</param>
/// <param name="Settings">The assignments in its initializer.</param>
public sealed record OperationPlan(Code Field, Code Arguments, EquatableArray<Code> Settings, EquatableArray<MethodPlan> Methods)
{
    /// <summary>Who sees the field.</summary>
    public Code FieldAccess { get; init; } = Code.Of($"private");
}
