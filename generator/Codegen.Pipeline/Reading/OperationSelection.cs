using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading;

/// <summary>
/// Which operations of a document are generated: those that some pattern takes, or all where none does, less those that a
/// pattern with <c>!</c> leaves out.
/// </summary>
internal sealed class OperationSelection
{
    private readonly List<SelectionPattern> _takes = [];
    private readonly List<SelectionPattern> _leaves = [];

    /// <summary>Everything.</summary>
    public static OperationSelection All { get; } = new();

    public static OperationSelection Of(SpecOptions options, ProblemBag problems)
    {
        var selection = new OperationSelection();
        selection.Add(SelectionSubject.Path, nameof(options.Paths), options.Paths, problems);
        selection.Add(SelectionSubject.Tag, nameof(options.Tags), options.Tags, problems);
        selection.Add(SelectionSubject.OperationId, nameof(options.Operations), options.Operations, problems);
        return selection;
    }

    /// <param name="method">In upper case.</param>
    public bool Takes(string method, string path, IReadOnlyCollection<string> tags, string? operationId)
    {
        // All patterns are asked, so that each one that matches nothing at all is known in the end.
        var taken = _takes.Count == 0;
        foreach (var pattern in _takes)
        {
            taken |= pattern.Matches(method, path, tags, operationId);
        }

        foreach (var pattern in _leaves)
        {
            taken &= !pattern.Matches(method, path, tags, operationId);
        }

        return taken;
    }

    /// <summary>A pattern that matches no operation is mostly a slip of the pen.</summary>
    public void ReportUnused(ProblemBag problems)
    {
        foreach (var pattern in _takes.Concat(_leaves).Where(pattern => !pattern.HasMatched))
        {
            problems.Add(ProblemId.SelectionUnused, "", pattern.Option, pattern.Text);
        }
    }

    private void Add(SelectionSubject subject, string option, string? list, ProblemBag problems)
    {
        foreach (var part in (list ?? "").Split('|').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (SelectionPattern.Parse(subject, option, part) is { } pattern)
            {
                (pattern.Excludes ? _leaves : _takes).Add(pattern);
            }
            else
            {
                problems.Add(ProblemId.BadOption, "", option, part, SelectionPattern.Allowed(subject));
            }
        }
    }
}
