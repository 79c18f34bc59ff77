using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input;

/// <summary>What aliases and merge keys name. Each use is a copy that counts towards the limits of the tree.</summary>
internal sealed class YamlAnchors(TreeBuilder builder)
{
    private readonly Dictionary<string, (JsonNode? Node, TreeSize Size, bool Open)> _anchors = new(StringComparer.Ordinal);

    /// <summary>An anchor whose value is still being read: an alias to it would never end.</summary>
    public void Open(string? anchor)
    {
        if (anchor is not null)
        {
            _anchors[anchor] = (null, default, true);
        }
    }

    public void Define(string? anchor, TreeFrame frame) => Define(anchor, frame.Container, frame.Size);

    public void Define(string? anchor, JsonNode? node, TreeSize size)
    {
        if (anchor is not null)
        {
            _anchors[anchor] = (node, size, false);
        }
    }

    public void Copy(string anchor, int place)
    {
        if (!_anchors.TryGetValue(anchor, out var target))
        {
            builder.Fail(ProblemId.InvalidDocument, place, $"the alias '{anchor}' names nothing");
        }
        else if (target.Open)
        {
            builder.Fail(ProblemId.InvalidDocument, place, $"the alias '{anchor}' contains itself");
        }
        else if (!builder.WantsKey)
        {
            builder.CopyValue(target.Node, target.Size, place);
        }
        else if (target.Node is JsonValue key && key.GetValueKind() == JsonValueKind.String)
        {
            builder.Key(key.GetValue<string>(), place);
        }
        else
        {
            builder.Fail(ProblemId.InvalidDocument, place, "a key is not a text");
        }
    }

    /// <summary>Resolves the merge key of an object that is about to close; members of its own win.</summary>
    public void Merge(TreeFrame frame)
    {
        if (frame.MergePlace is not { } place || frame.Object is not { } target)
        {
            return;
        }

        var merged = target["<<"];
        target.Remove("<<");
        var sources = merged is JsonArray list ? list.ToList() : [merged];
        foreach (var source in sources)
        {
            if (source is not JsonObject members)
            {
                builder.Fail(ProblemId.InvalidDocument, place, "a merge key names something other than objects");
                return;
            }

            foreach (var member in members)
            {
                if (!builder.Failed && !target.ContainsKey(member.Key))
                {
                    builder.AddMember(target, member.Key, member.Value, place);
                }
            }
        }
    }
}
