namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What an operation is called.</summary>
/// <param name="Group">The name of the group; null or empty for an operation of the client itself.</param>
/// <param name="Stem">The name of the method without the suffix "Async".</param>
internal sealed record OperationName(string? Group, string Stem)
{
    /// <summary>What the names of the operation's own types begin with; "ContainerInspect" says the group "Container" already.</summary>
    public string TypeStem => Casing.Bound(SaysGroup() ? Stem : Group + Stem);

    private bool SaysGroup() =>
        Group?.Length > 0 && Stem.Length > Group.Length && Stem.StartsWith(Group, StringComparison.Ordinal) && (char.IsUpper(Stem[Group.Length]) || char.IsDigit(Stem[Group.Length]));
}
