using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Plans;

/// <summary>The file of a client's error codes: an enum, and what each code means as data.</summary>
/// <param name="Name">The class that holds the table.</param>
/// <param name="Arguments">What the table begins with.</param>
/// <param name="Cases">The listed codes.</param>
/// <param name="Settings">The assignments in the table's initializer.</param>
public sealed record ErrorsPlan(
    Code Namespace,
    IntegerEnumPlan Enum,
    EquatableArray<Code> Docs,
    Code Access,
    Code Name,
    Code Arguments,
    EquatableArray<Code> Cases,
    EquatableArray<Code> Settings);
