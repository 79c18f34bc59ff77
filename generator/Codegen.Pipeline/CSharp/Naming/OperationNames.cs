using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>The names of all operations, solved once.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<string, OperationName> _byPointer = new(StringComparer.Ordinal);

    private OperationNames()
    {
    }

    public static OperationNames Solve(ApiModel model, AnswerShapes shapes, ChosenNames chosen)
    {
        var names = new OperationNames();
        var choice = new OperationChoice(chosen);
        var drafts = model.Operations.Select(operation => (Operation: operation, Draft: choice.Apply(operation, OperationNaming.Draft(operation, shapes.IsList(operation))))).ToList();
        choice.ReportUnused();
        foreach (var group in drafts.GroupBy(entry => entry.Draft.Group ?? "", StringComparer.OrdinalIgnoreCase))
        {
            var members = group.ToList();
            var settled = NameContest.Settle(members.ConvertAll(member => new NameEntrant(member.Draft.Stems, member.Draft.Rank)));
            for (var i = 0; i < members.Count; i++)
            {
                // The first spelling of a group counts for all.
                names._byPointer[members[i].Operation.Pointer] = new OperationName(members[0].Draft.Group, settled[i]);
            }
        }

        return names;
    }

    public OperationName Of(ApiOperation operation) => _byPointer[operation.Pointer];
}
