using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The property of a client that leads to a group of operations.</summary>
public sealed record GroupPropertyPlan(EquatableArray<Code> Docs, Code Type, Code Name);
