using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of the requests that the provider makes.</summary>
/// <param name="Fields">How each is read.</param>
/// <param name="Constants">The statuses that have to be answered.</param>
/// <param name="Methods">The methods that read, and those that make answers.</param>
public sealed record CallbacksPlan(
    Code Namespace, Code Access, Code Name, EquatableArray<FieldPlan> Fields, EquatableArray<PropertyPlan> Constants, EquatableArray<MethodPlan> Methods);
