using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Problems;

/// <summary>Gives problems their places, all in one reading of the text. Problems come out in their own order.</summary>
public static class ProblemLocator
{
    public static EquatableArray<LocatedProblem> Locate(SpecFile file, SpecTree? tree, IReadOnlyList<SpecProblem> problems)
    {
        if (problems.Count == 0)
        {
            return [];
        }

        var pointers = problems.Where(problem => problem.Offset is null).Select(problem => problem.Pointer).ToList();
        var places = tree is null || pointers.Count == 0 ? null : SpecLocator.Find(file, tree.Syntax, pointers);
        var lines = new TextLines(file.Text);
        return problems.Select(problem => Locate(problem, file, PlaceOf(problem, file, places), lines)).ToEquatableArray();
    }

    private static SpecPlace PlaceOf(SpecProblem problem, SpecFile file, IReadOnlyDictionary<string, SpecPlace>? places)
    {
        if (problem.Offset is { } offset)
        {
            var start = Math.Min(offset, file.Text.Length);
            return new SpecPlace(start, start < file.Text.Length && file.Text[start] is not ('\r' or '\n') ? 1 : 0);
        }

        return places is not null && places.TryGetValue(problem.Pointer, out var place) ? place : default;
    }

    private static LocatedProblem Locate(SpecProblem problem, SpecFile file, SpecPlace place, TextLines lines)
    {
        var (line, column) = lines.At(place.Start);
        var (endLine, endColumn) = lines.At(place.Start + place.Length);
        return new LocatedProblem(problem, file.Path, place.Start, place.Length, line, column, endLine, endColumn);
    }
}
