namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>A JSONPath query (RFC 9535) without slices and functions.</summary>
internal sealed record PathQuery(IReadOnlyList<PathStep> Steps)
{
    public List<PathNode> Select(PathNode root, PathNode from)
    {
        var nodes = new List<PathNode> { from };
        foreach (var step in Steps)
        {
            nodes = step.Select(root, nodes);
        }

        return nodes;
    }
}
