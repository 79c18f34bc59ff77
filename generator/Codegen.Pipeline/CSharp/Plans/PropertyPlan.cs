using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A property, declared in one line.</summary>
public sealed record PropertyPlan(EquatableArray<Code> Docs, EquatableArray<Code> Attributes, Code Declaration);
