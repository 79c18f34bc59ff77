using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input.Overlays;

/// <summary>Merges what an overlay adds into a tree, and keeps with the tree where it was written.</summary>
/// <param name="path">The overlay's file.</param>
internal sealed class OverlayMerge(SpecTree tree, string path)
{
    /// <summary>Members of the update win, lists grow, and objects are merged member by member.</summary>
    /// <param name="pointer">Where the target stands.</param>
    /// <param name="source">Where the update stands in its file.</param>
    public void Into(JsonObject target, string pointer, JsonObject update, string source)
    {
        var open = new Stack<(JsonObject Target, string Pointer, JsonObject Update, string Source)>();
        open.Push((target, pointer, update, source));
        while (open.Count > 0)
        {
            var next = open.Pop();
            foreach (var member in next.Update)
            {
                var place = JsonPointer.Append(next.Pointer, member.Key);
                var origin = JsonPointer.Append(next.Source, member.Key);
                switch (next.Target[member.Key], member.Value)
                {
                    case (JsonObject inner, JsonObject added):
                        open.Push((inner, place, added, origin));
                        break;
                    case (JsonArray list, JsonArray added):
                        Append(list, place, added, origin);
                        break;
                    default:
                        next.Target[member.Key] = member.Value?.DeepClone();
                        tree.Origins.Set(place, new SpecOrigin(path, origin));
                        break;
                }
            }
        }
    }

    public void Append(JsonArray list, string pointer, JsonArray added, string source)
    {
        for (var i = 0; i < added.Count; i++)
        {
            Append(list, pointer, added[i], JsonPointer.Append(source, i));
        }
    }

    public void Append(JsonArray list, string pointer, JsonNode? item, string source)
    {
        tree.Origins.Set(JsonPointer.Append(pointer, list.Count), new SpecOrigin(path, source));
        list.Add(item?.DeepClone());
    }
}
