using System.Text.Json.Nodes;
using Codegen.Pipeline.Input.Overlays.Paths;

namespace Codegen.Pipeline.Input.Overlays;

/// <summary>Takes values out of a tree.</summary>
internal static class OverlayRemoval
{
    public static (string Pointer, string Reason)? Apply(SpecTree tree, List<PathNode> nodes, string targetPointer)
    {
        if (nodes.Exists(node => node.Pointer.Length == 0))
        {
            return (targetPointer, "the document itself cannot be removed");
        }

        // From the inside out and from behind, so that the places of what is still to go do not change.
        var distinct = nodes.GroupBy(node => node.Pointer, StringComparer.Ordinal).Select(same => same.First());
        foreach (var node in distinct.OrderByDescending(node => JsonPointer.Split(node.Pointer).Length).ThenByDescending(Index))
        {
            var parent = JsonPointer.Parent(node.Pointer)!;
            switch (tree.Find(parent))
            {
                case JsonObject members:
                    members.Remove(JsonPointer.Last(node.Pointer));
                    break;
                case JsonArray items when Index(node) is var index && index >= 0 && index < items.Count:
                    tree.Origins.CloseGap(parent, index, items.Count);
                    items.RemoveAt(index);
                    break;
            }
        }

        return null;
    }

    private static int Index(PathNode node) => JsonPointer.ToIndex(JsonPointer.Last(node.Pointer)) ?? -1;
}
