namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What an operation is called.</summary>
/// <param name="Group">The name of the group; null for an operation of the client itself.</param>
/// <param name="Stem">The name of the method without the suffix "Async".</param>
internal sealed record OperationName(string? Group, string Stem)
{
    /// <summary>What the names of the operation's own types begin with.</summary>
    public string TypeStem => Casing.Bound(Group + Stem);
}
