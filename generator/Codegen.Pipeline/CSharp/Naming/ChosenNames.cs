using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>The names that were chosen by hand. They are given before all others; one that cannot be given is reported.</summary>
internal sealed class ChosenNames
{
    private readonly Dictionary<(NameAspect Aspect, string Pointer, string Key), ChosenName> _names = [];
    private readonly ProblemBag _problems;

    public ChosenNames(ApiModel model, ProblemBag problems)
    {
        _problems = problems;
        foreach (var name in model.ChosenNames)
        {
            _names[(name.Aspect, name.Pointer, name.Key)] = name;
        }
    }

    public IEnumerable<ChosenName> All(NameAspect aspect) =>
        _names.Values.Where(name => name.Aspect == aspect).OrderBy(name => name.Place, StringComparer.Ordinal);

    public ChosenName? Find(NameAspect aspect, string pointer, string key = "") =>
        _names.TryGetValue((aspect, pointer, key), out var name) ? name : null;

    /// <summary>The name, if there is one and C# allows it.</summary>
    public CheckedName? Of(NameAspect aspect, string pointer, string key = "") => Check(Find(aspect, pointer, key));

    public CheckedName? Check(ChosenName? chosen)
    {
        if (chosen is null || ReasonAgainst(chosen.Name) is not { } reason)
        {
            return chosen is null ? null : new CheckedName(chosen.Name, chosen);
        }

        Refuse(chosen, reason);
        return null;
    }

    /// <summary>Why a text can be no name; null where it can.</summary>
    public static string? ReasonAgainst(string name) =>
        name.Length > IdentifierRules.LongestName ? "it is too long"
        : !IdentifierRules.IsIdentifier(name) ? "it is not a C# name"
        : IdentifierRules.IsKeyword(name) ? "it is a keyword of C#"
        : null;

    public void Refuse(ChosenName chosen, string reason) => Report(chosen, ProblemId.ChosenNameRefused, chosen.Name, reason);

    public void ReportUnused(ChosenName chosen, string reason)
    {
        if (chosen.Path is null)
        {
            // The place is the extension itself, whose name needs no unescaping.
            Report(chosen, ProblemId.ExtensionUnused, chosen.Place.Substring(chosen.Place.LastIndexOf('/') + 1), reason);
        }
        else
        {
            Report(chosen, ProblemId.NameEntryUnused, chosen.Name, reason, "");
        }
    }

    /// <summary>Names for all of a declaration space: those that were chosen first, then the others in their order.</summary>
    public string[] TakeAll(NameScope scope, IReadOnlyList<NameRequest> requests)
    {
        var names = new string?[requests.Count];
        for (var i = 0; i < requests.Count; i++)
        {
            if (requests[i].Chosen is { } chosen)
            {
                if (scope.TryTake(chosen.Name))
                {
                    names[i] = chosen.Name;
                }
                else
                {
                    Refuse(chosen.Source, "something else has it already");
                }
            }
        }

        return [.. requests.Select((request, index) => names[index] ?? scope.Take(request.Pointer, request.Candidates))];
    }

    private void Report(ChosenName chosen, ProblemId id, params string[] arguments) =>
        _problems.Add(new SpecProblem(id, chosen.Place, arguments.ToEquatableArray()) { Path = chosen.Path });
}
