using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Input.Parts;

namespace Codegen.Generator.Reading;

/// <summary>Gives a spec the texts of the files that it needs, and no others, so that only their edits concern it.</summary>
internal static class PartFinder
{
    /// <summary>More than any real document is made of; a bound for the case that somebody marks a whole disk.</summary>
    private const int MostParts = 1_000;

    public static MarkedSpec Attach(MarkedSpec spec, EquatableArray<MarkedSpec> files)
    {
        if (spec.File is not { } file || (spec.Overlay is null && spec.Names is null && spec.References.IsEmpty))
        {
            return spec;
        }

        var known = files.GroupBy(candidate => candidate.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var overlay = Beside(spec.Overlay, known);
        var names = Beside(spec.Names, known);
        var parts = Closure(spec, overlay, known);
        return spec with
        {
            File = file with { Parts = parts.Select(part => PartOf(part)!).ToEquatableArray(), Overlay = PartOf(overlay), Names = PartOf(names) },
            Others = parts.Concat(new[] { overlay, names }.OfType<MarkedSpec>()).Select(other => new PlacedFile(other.Path, other.FullPath)).ToEquatableArray(),
        };
    }

    private static SpecPart? PartOf(MarkedSpec? spec) => spec?.File is { } file ? new(spec.Path, file.Text) : null;

    /// <summary>The file that an option names; null where it is not there.</summary>
    private static MarkedSpec? Beside(string? option, Dictionary<string, MarkedSpec> known) =>
        option is not null && RelativePath.Resolve("", option.Replace('\\', '/')) is { } place && known.TryGetValue(place, out var found) ? found : null;

    /// <summary>All files that references lead to, also those of files that were reached so; in an order of their own.</summary>
    private static List<MarkedSpec> Closure(MarkedSpec spec, MarkedSpec? overlay, Dictionary<string, MarkedSpec> known)
    {
        var reached = new Dictionary<string, MarkedSpec>(StringComparer.Ordinal);
        // What an overlay adds refers to others as the document does that it becomes part of.
        var ofOverlay = overlay?.File is { } file ? ExternalReferences.Find(spec.Path, file.Text) : [];
        var open = new Queue<string>(spec.References.Concat(ofOverlay));
        while (open.Count > 0 && reached.Count < MostParts)
        {
            var path = open.Dequeue();
            if (path == spec.Path || reached.ContainsKey(path) || !known.TryGetValue(path, out var part) || part.File is null)
            {
                continue;
            }

            reached.Add(path, part);
            foreach (var next in part.References)
            {
                open.Enqueue(next);
            }
        }

        return [.. reached.Values.OrderBy(part => part.Path, StringComparer.Ordinal)];
    }
}
