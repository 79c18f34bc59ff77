using System.Text.Json.Nodes;
using Codegen.Pipeline.Input.Overlays.Paths;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input.Overlays;

/// <summary>
/// Overlay documents (Overlay Specification 1.0): changes to a document whose own file stays as it is. An action that cannot be
/// carried out is left out with a problem at its place in the overlay; the others count.
/// </summary>
internal static class OverlayReader
{
    /// <summary>Whether the overlay could be read.</summary>
    public static bool Apply(SpecTree tree, SpecFile file, ProblemBag problems)
    {
        if (file.Overlay is not { } overlay)
        {
            return true;
        }

        var source = new SpecFile(overlay.Path, overlay.Text, file.Options);
        var found = new ProblemBag();
        var document = SpecTreeReader.Read(source, found);
        tree.Origins.AddSource(new SpecSource(source, document?.Syntax));
        var isRead = document is not null && Apply(tree, document.Root, overlay.Path, found);
        foreach (var problem in found.Problems)
        {
            problems.Add(problem with { Path = overlay.Path });
        }

        return isRead;
    }

    private static bool Apply(SpecTree tree, JsonObject overlay, string path, ProblemBag problems)
    {
        var version = JsonNodes.Text(overlay["overlay"])?.Trim() ?? "";
        if (!version.StartsWith("1.", StringComparison.Ordinal))
        {
            problems.Add(ProblemId.UnsupportedVersion, overlay.ContainsKey("overlay") ? "/overlay" : "", "overlay " + version);
            return false;
        }

        if (overlay["actions"] is not JsonArray actions)
        {
            problems.Add(ProblemId.InvalidDocument, overlay.ContainsKey("actions") ? "/actions" : "", "'actions' is not a list");
            return false;
        }

        var bounds = new OverlayBounds();
        for (var i = 0; i < actions.Count; i++)
        {
            var pointer = JsonPointer.Append("/actions", i);
            if (Apply(tree, actions[i], path, pointer, bounds) is var (place, reason))
            {
                problems.Add(ProblemId.OverlayActionSkipped, place, reason);
            }

            if (bounds.IsExceeded)
            {
                problems.Add(ProblemId.DocumentTooLarge, pointer, "values that an overlay adds", ProblemText.Number(OverlayBounds.Added));
                return false;
            }
        }

        if (OverlayBounds.IsTooDeep(tree.Root))
        {
            problems.Add(ProblemId.DocumentTooLarge, "/actions", "depth of the changed document", ProblemText.Number(SpecLimits.Depth));
            return false;
        }

        return true;
    }

    /// <summary>Gives back why an action cannot be carried out, and which part of it is to blame.</summary>
    private static (string Pointer, string Reason)? Apply(SpecTree tree, JsonNode? action, string path, string pointer, OverlayBounds bounds)
    {
        var targetPointer = JsonPointer.Append(pointer, "target");
        if (JsonNodes.Text(JsonNodes.Member(action, "target")) is not { } target)
        {
            return (pointer, "it has no target");
        }

        List<PathNode> nodes;
        try
        {
            var root = new PathNode(tree.Root) { Budget = bounds.Queries };
            nodes = PathParser.Parse(target).Select(root, root);
        }
        catch (FormatException exception)
        {
            return (targetPointer, $"the target '{target}' is not understood: {exception.Message}");
        }

        if (nodes.Count == 0)
        {
            return (targetPointer, $"the target '{target}' names nothing in the document");
        }

        if (JsonNodes.Flag(JsonNodes.Member(action, "remove")) == true)
        {
            return OverlayRemoval.Apply(tree, nodes, targetPointer);
        }

        var update = JsonNodes.Member(action, "update");
        return bounds.Allow(update, nodes.Count)
            ? Update(new OverlayMerge(tree, path), nodes, update, JsonPointer.Append(pointer, "update"))
            : (targetPointer, "the document would become too large");
    }

    private static (string Pointer, string Reason)? Update(OverlayMerge merge, List<PathNode> nodes, JsonNode? update, string pointer)
    {
        if (update is null)
        {
            return (JsonPointer.Parent(pointer)!, "it neither updates nor removes");
        }

        foreach (var node in nodes)
        {
            switch (node.Value, update)
            {
                case (JsonObject target, JsonObject added):
                    merge.Into(target, node.Pointer, added, pointer);
                    break;
                case (JsonArray list, JsonArray added):
                    merge.Append(list, node.Pointer, added, pointer);
                    break;
                case (JsonArray list, _):
                    merge.Append(list, node.Pointer, update, pointer);
                    break;
                default:
                    return (pointer, $"what stands at '{node.Pointer}' cannot take such an update; the target is to name an object or a list");
            }
        }

        return null;
    }
}
