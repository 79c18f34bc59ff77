using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Problems;

/// <summary>Gives problems their places, all in one reading of each text. Problems come out in their own order.</summary>
public static class ProblemLocator
{
    public static EquatableArray<LocatedProblem> Locate(SpecFile file, SpecTree? tree, IReadOnlyList<SpecProblem> problems)
    {
        if (problems.Count == 0)
        {
            return [];
        }

        var placed = problems.Select(problem => ToOrigin(problem, tree?.Origins)).ToList();
        var located = new LocatedProblem[placed.Count];
        foreach (var group in Enumerable.Range(0, placed.Count).GroupBy(index => placed[index].Path))
        {
            var source = group.Key is null ? null : tree?.Origins.Source(group.Key);
            var indices = group.ToList();
            var found = LocateIn(source ?? new SpecSource(file, tree?.Syntax), indices.ConvertAll(index => placed[index]));
            for (var i = 0; i < indices.Count; i++)
            {
                located[indices[i]] = found[i];
            }
        }

        return located.ToEquatableArray();
    }

    /// <summary>The problem at the place where its author can mend it.</summary>
    private static SpecProblem ToOrigin(SpecProblem problem, SpecOrigins? origins)
    {
        if (origins is null || problem.Path is not null || problem.Offset is not null)
        {
            return problem;
        }

        var origin = origins.Find(problem.Pointer);
        return problem with { Path = origin.Path, Pointer = origin.Pointer };
    }

    private static List<LocatedProblem> LocateIn(SpecSource source, List<SpecProblem> problems)
    {
        var pointers = problems.Where(problem => problem.Offset is null).Select(problem => problem.Pointer).ToList();
        var places = source.Syntax is { } syntax && pointers.Count > 0 ? SpecLocator.Find(source.File, syntax, pointers) : null;
        var lines = new TextLines(source.File.Text);
        return problems.ConvertAll(problem => Locate(problem, source.File, PlaceOf(problem, source.File, places), lines));
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
