using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A class that is mostly data.</summary>
/// <param name="Declaration">Everything from the access to the base list.</param>
public sealed record ClassPlan(
    EquatableArray<Code> Docs,
    EquatableArray<Code> Attributes,
    Code Declaration,
    EquatableArray<MethodPlan> Methods,
    EquatableArray<PropertyPlan> Properties);
