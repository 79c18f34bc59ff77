namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Something that needs a name in a declaration space.</summary>
/// <param name="Pointer">Whose name it is.</param>
/// <param name="Chosen">The name that was chosen for it by hand and is one; else null.</param>
/// <param name="Candidates">What it is called otherwise, the best first.</param>
internal sealed record NameRequest(string Pointer, CheckedName? Chosen, params string[] Candidates);
