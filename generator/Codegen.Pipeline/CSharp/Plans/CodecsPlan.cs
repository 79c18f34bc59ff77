using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of all JSON code of a client.</summary>
public sealed record CodecsPlan(Code Namespace, Code Name, EquatableArray<FieldPlan> Fields, EquatableArray<CodecPlan> Codecs);
