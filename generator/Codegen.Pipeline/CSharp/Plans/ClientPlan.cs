using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of the client class.</summary>
/// <param name="Service">The expression that describes the API to the transport.</param>
/// <param name="Groups">A property for each group of operations.</param>
public sealed record ClientPlan(
    Code Namespace,
    EquatableArray<Code> Docs,
    Code Access,
    Code Name,
    Code Service,
    EquatableArray<MethodPlan> Constructors,
    EquatableArray<GroupPropertyPlan> Groups);
