namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What an operation would like to be called; it depends on the operation alone.</summary>
/// <param name="Stems">Names of the method, the best first.</param>
/// <param name="Rank">Lower is simpler; see <see cref="NameEntrant"/>.</param>
internal sealed record OperationDraft(string? Group, IReadOnlyList<string> Stems, int Rank);
