using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Puts names that were chosen by hand before those of the rules: <c>Find</c>, or with the group <c>Users.Find</c>.</summary>
internal sealed class OperationChoice(ChosenNames chosen)
{
    private const int First = -1;

    private readonly HashSet<(string Group, string Stem)> _taken = [];
    private readonly HashSet<string> _usedGroups = new(StringComparer.Ordinal);

    public OperationDraft Apply(ApiOperation operation, OperationDraft draft)
    {
        var group = GroupOf(operation.Tag) ?? GroupOf(draft.Group) ?? draft.Group;
        if (chosen.Find(NameAspect.Itself, operation.Pointer) is not { } choice)
        {
            return draft with { Group = group };
        }

        var dot = choice.Name.IndexOf('.');
        var ownGroup = dot < 0 ? group : choice.Name.Substring(0, dot);
        var stem = WithoutAsync(choice.Name.Substring(dot + 1));
        if ((dot < 0 ? null : ChosenNames.ReasonAgainst(ownGroup!)) is { } against || (against = ChosenNames.ReasonAgainst(stem)) is not null)
        {
            chosen.Refuse(choice, against);
            return draft with { Group = group };
        }

        if (!_taken.Add((ownGroup?.ToUpperInvariant() ?? "", stem)))
        {
            chosen.Refuse(choice, "it was chosen for another operation already");
            return draft with { Group = group };
        }

        return new OperationDraft(ownGroup, [stem, .. draft.Stems], First);
    }

    /// <summary>Reports names of groups that there are not.</summary>
    public void ReportUnused()
    {
        foreach (var name in chosen.All(NameAspect.Group).Where(name => name.Path is not null && !_usedGroups.Contains(name.Key)))
        {
            chosen.ReportUnused(name with { Name = name.Key }, "no generated operation has this tag or is in a group of this name");
        }
    }

    private string? GroupOf(string? key)
    {
        if (key is null || chosen.Find(NameAspect.Group, "", key) is not { } name)
        {
            return null;
        }

        _usedGroups.Add(key);
        return chosen.Check(name)?.Name;
    }

    private static string WithoutAsync(string name) =>
        name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
}
