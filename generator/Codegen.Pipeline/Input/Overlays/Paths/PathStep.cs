using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>One step of a query: selectors that are tried on each value, or on everything inside of it too.</summary>
internal sealed record PathStep(bool Descends, IReadOnlyList<Func<PathNode, PathNode, IEnumerable<PathNode>>> Selectors)
{
    /// <param name="root">What <c>$</c> in a filter means.</param>
    public List<PathNode> Select(PathNode root, IEnumerable<PathNode> from)
    {
        // By identity: a value that was met on two ways is still one, and null has nothing inside of it.
        var seen = new HashSet<JsonNode>();
        var starts = Descends ? from.SelectMany(node => node.Descendants()).Where(node => node.Value is not null && seen.Add(node.Value)) : from;
        var found = new List<PathNode>();
        foreach (var start in starts)
        {
            root.Budget?.Spend(1);
            found.AddRange(Selectors.SelectMany(selector => selector(root, start)));
        }

        return found;
    }
}
