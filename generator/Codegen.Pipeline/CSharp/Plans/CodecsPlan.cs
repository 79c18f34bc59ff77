using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>A file of the JSON code of a client, all of it but for large ones.</summary>
public sealed record CodecsPlan(Code Namespace, Code Name, EquatableArray<FieldPlan> Fields, EquatableArray<CodecPlan> Codecs);
