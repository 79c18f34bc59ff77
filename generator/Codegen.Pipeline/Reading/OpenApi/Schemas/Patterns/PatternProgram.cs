namespace Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

/// <summary>
/// Makes the program that the runtime follows: numbers that stand for accept (0), take one of a set (1 and the set's place), go on
/// at two places (2 and both), go on at one (3 and it), begin (4) and end (5) of the text. Sets stand behind the last instruction.
/// </summary>
internal sealed class PatternProgram
{
    /// <summary>Nobody writes longer ones by hand; each number costs the compiler.</summary>
    private const int MostNumbers = 4_000;

    private const int LongestPattern = 1_000;

    private readonly List<int> _program = [];
    private readonly List<IReadOnlyList<int>> _sets = [];
    private readonly List<(int Place, int Set)> _uses = [];
    private int _steps;

    /// <summary>The program of a pattern; null where it cannot be checked.</summary>
    /// <param name="mistake">What is wrong with the pattern; null where it is in order or in a dialect that is not known.</param>
    public static IReadOnlyList<int>? Of(string pattern, out string? mistake)
    {
        mistake = null;
        if (pattern.Length > LongestPattern || IsDelimited(pattern))
        {
            return null;
        }

        try
        {
            var program = new PatternProgram();
            program.Add(new PatternParser(pattern).Parse());
            return program.End();
        }
        catch (PatternException exception)
        {
            mistake = exception.IsMalformed ? exception.Message : null;
            return null;
        }
    }

    /// <summary>A pattern between slashes was copied out of a programming language; taken at its word it matches nothing.</summary>
    private static bool IsDelimited(string pattern) =>
        pattern.Length > 2 && pattern[0] == '/' && pattern[1] == '^' && pattern.LastIndexOf('/') > 1;

    private void Add(PatternNode node)
    {
        // Repetitions of nothing multiply without adding a number.
        if (++_steps > MostNumbers * 4)
        {
            throw TooLong();
        }

        switch (node.Kind)
        {
            case PatternNodeKind.Set:
                _uses.Add((Emit(1, 0) + 1, SetNumber(node.Set)));
                break;
            case PatternNodeKind.Begin:
                Emit(4);
                break;
            case PatternNodeKind.End:
                Emit(5);
                break;
            case PatternNodeKind.Sequence:
                foreach (var part in node.Parts)
                {
                    Add(part);
                }

                break;
            case PatternNodeKind.Choice:
                AddChoice(node);
                break;
            default:
                AddRepeat(node);
                break;
        }
    }

    private void AddChoice(PatternNode node)
    {
        var jumps = new List<int>();
        for (var i = 0; i < node.Parts.Count; i++)
        {
            if (i == node.Parts.Count - 1)
            {
                Add(node.Parts[i]);
                break;
            }

            var split = Emit(2, 0, 0);
            _program[split + 1] = _program.Count;
            Add(node.Parts[i]);
            jumps.Add(Emit(3, 0) + 1);
            _program[split + 2] = _program.Count;
        }

        jumps.ForEach(jump => _program[jump] = _program.Count);
    }

    private void AddRepeat(PatternNode node)
    {
        for (var i = 0; i < node.Least; i++)
        {
            Add(node.Parts[0]);
        }

        if (node.Most < 0)
        {
            var split = Emit(2, 0, 0);
            _program[split + 1] = _program.Count;
            Add(node.Parts[0]);
            Emit(3, split);
            _program[split + 2] = _program.Count;
            return;
        }

        var exits = new List<int>();
        for (var i = node.Least; i < node.Most; i++)
        {
            var split = Emit(2, 0, 0);
            _program[split + 1] = _program.Count;
            exits.Add(split + 2);
            Add(node.Parts[0]);
        }

        exits.ForEach(exit => _program[exit] = _program.Count);
    }

    private int Emit(params int[] numbers)
    {
        var place = _program.Count;
        _program.AddRange(numbers);
        return _program.Count <= MostNumbers ? place : throw TooLong();
    }

    private static PatternException TooLong() => new("it is too long", false);

    private int SetNumber(IReadOnlyList<int> set)
    {
        var known = _sets.FindIndex(candidate => candidate.SequenceEqual(set));
        if (known < 0)
        {
            known = _sets.Count;
            _sets.Add(set);
        }

        return known;
    }

    private List<int> End()
    {
        Emit(0);
        var places = new List<int>();
        foreach (var set in _sets)
        {
            places.Add(Emit([set.Count / 2, .. set]));
        }

        foreach (var (place, set) in _uses)
        {
            _program[place] = places[set];
        }

        return _program;
    }
}
