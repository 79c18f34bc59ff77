using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of how delimited answers look: their form, and the classes of what is read.</summary>
/// <param name="Name">The static class of the form.</param>
/// <param name="Fields">The form and its parts.</param>
/// <param name="Classes">The classes of results.</param>
public sealed record RecordsPlan(Code Namespace, Code Name, EquatableArray<FieldPlan> Fields, EquatableArray<ClassPlan> Classes);
