using System.Globalization;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>The names of one declaration space. Each is given once, first come first served, so adding an operation at the end renames nothing.</summary>
public sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);
    private readonly ProblemBag _problems;

    public NameScope(ProblemBag problems, IEnumerable<string>? reserved = null)
    {
        _problems = problems;
        _taken.UnionWith(reserved ?? []);
    }

    /// <summary>Gives the first candidate that is free; where none is, the last one with the lowest free number. A name that had to give way is reported.</summary>
    /// <param name="pointer">Whose name it is.</param>
    public string Take(string pointer, params string[] candidates)
    {
        var name = candidates.FirstOrDefault(candidate => !_taken.Contains(candidate)) ?? Numbered(candidates[candidates.Length - 1]);
        _taken.Add(name);
        if (!string.Equals(name, candidates[0], StringComparison.Ordinal))
        {
            _problems.Add(ProblemId.NameCollision, pointer, candidates[0], name);
        }

        return name;
    }

    /// <summary>Takes exactly this name; false where it is taken.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    private string Numbered(string name)
    {
        _lastNumber.TryGetValue(name, out var number);
        number = Math.Max(number, 1);
        string numbered;
        do
        {
            number++;
            numbered = name + number.ToString(CultureInfo.InvariantCulture);
        }
        while (_taken.Contains(numbered));

        _lastNumber[name] = number;
        return numbered;
    }
}
