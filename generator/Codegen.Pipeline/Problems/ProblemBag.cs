using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Problems;

/// <summary>Collects problems in the order they were found; the same problem at the same place counts once.</summary>
public sealed class ProblemBag
{
    private readonly List<SpecProblem> _problems = [];
    private readonly HashSet<SpecProblem> _seen = [];

    public IReadOnlyList<SpecProblem> Problems => _problems;

    public void Add(ProblemId id, string pointer, params string[] arguments) =>
        Add(new SpecProblem(id, pointer, arguments.ToEquatableArray()));

    public void Add(SpecProblem problem)
    {
        if (_seen.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>Takes over what a part that was merged whole had found.</summary>
    public void AddRange(ProblemBag other)
    {
        foreach (var problem in other._problems)
        {
            Add(problem);
        }
    }
}
