using System.Text.Json.Nodes;
using Codegen.Pipeline.Input.Overlays.Paths;

namespace Codegen.Pipeline.Input.Overlays;

/// <summary>What an overlay may cost: a few lines can name every value of a document and put a whole document into each.</summary>
internal sealed class OverlayBounds
{
    /// <summary>How many values all actions together may add.</summary>
    public const int Added = SpecLimits.Nodes / 10;

    private long _left = Added;

    public bool IsExceeded => _left < 0;

    /// <summary>For the queries of all actions.</summary>
    public PathBudget Queries { get; } = new(4L * SpecLimits.Nodes);

    public bool Allow(JsonNode? update, int targets)
    {
        var cost = (long)TreeSize.Of(update).Nodes * targets;
        _left -= cost;
        return _left >= 0;
    }

    /// <summary>Without recursion, because a tree that was merged many times may be deeper than the stack.</summary>
    public static bool IsTooDeep(JsonNode root)
    {
        var open = new Stack<(JsonNode Node, int Depth)>();
        open.Push((root, 1));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > SpecLimits.Depth)
            {
                return true;
            }

            var children = node is JsonObject parent ? parent.Select(member => member.Value) : node as JsonArray ?? [];
            foreach (var child in children)
            {
                if (child is JsonObject or JsonArray)
                {
                    open.Push((child, depth + 1));
                }
            }
        }

        return false;
    }
}
