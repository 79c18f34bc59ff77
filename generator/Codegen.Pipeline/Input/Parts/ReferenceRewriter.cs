using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input.Parts;

/// <summary>Turns the references of one file into references inside of the tree that holds all files.</summary>
/// <param name="path">The file.</param>
/// <param name="pointer">Where it stands in the tree.</param>
/// <param name="pointers">Where each file stands.</param>
internal sealed class ReferenceRewriter(string path, string pointer, IReadOnlyDictionary<string, string> pointers)
{
    private const string Components = "#/components/schemas/";

    public void Rewrite(JsonNode root)
    {
        var open = new Stack<JsonNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node is JsonObject members)
            {
                RewriteMember(members, "$ref", false);
                RewriteMember(members, "$dynamicRef", false);
                if (JsonNodes.Member(members["discriminator"], "mapping") is JsonObject mapping)
                {
                    foreach (var key in mapping.Select(entry => entry.Key).ToList())
                    {
                        RewriteMember(mapping, key, true);
                    }
                }
            }

            var children = node is JsonObject parent ? parent.Select(member => member.Value) : node as JsonArray ?? [];
            foreach (var child in children)
            {
                if (child is JsonObject or JsonArray)
                {
                    open.Push(child);
                }
            }
        }
    }

    private void RewriteMember(JsonObject members, string name, bool mayBeBare)
    {
        if (members[name] is not JsonValue value || JsonNodes.Text(value) is not { } reference)
        {
            return;
        }

        // A mapping may name a schema of its own file by its bare name.
        var isBare = mayBeBare && reference.Length > 0 && reference.IndexOfAny(['/', '#', '.']) < 0;
        var rewritten = Rewrite(isBare ? Components + JsonPointer.Escape(reference).Replace("%", "%25") : reference);
        if (rewritten is not null && !(isBare && pointer.Length == 0))
        {
            members[name] = rewritten;
        }
    }

    /// <summary>Null where the reference is one inside of the spec already, or leads to a file that is not there.</summary>
    private string? Rewrite(string reference)
    {
        var hash = reference.IndexOf('#');
        if (hash == 0)
        {
            return pointer.Length == 0 ? null : Inside(pointer, reference.Substring(1));
        }

        var target = RelativePath.Resolve(path, hash < 0 ? reference : reference.Substring(0, hash));
        if (target is null || !pointers.TryGetValue(target, out var place))
        {
            return null;
        }

        return Inside(place, hash < 0 ? "" : reference.Substring(hash + 1));
    }

    /// <summary>A reference into a file: to itself, to a pointer in it, or to an anchor.</summary>
    private static string Inside(string file, string fragment) =>
        fragment.Length == 0 || fragment[0] == '/' ? "#" + file.Replace("%", "%25") + fragment : PartBundle.AnchorReference(file, fragment);
}
