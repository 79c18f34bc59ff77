namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Something that wants a name.</summary>
/// <param name="Candidates">What it may be called, the best first; all are made of the thing itself.</param>
/// <param name="Rank">Who keeps a name that several want: the lowest, where it is the only one.</param>
internal sealed record NameEntrant(IReadOnlyList<string> Candidates, int Rank);
