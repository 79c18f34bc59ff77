using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Input.Parts;

namespace Codegen.Pipeline.Reading;

/// <summary>Follows references inside one document. Nothing outside of it is ever opened.</summary>
/// <param name="adds">Whether an object with a reference says more than the reference does, so that it is worth naming itself.</param>
internal sealed class ReferenceResolver(SpecTree tree, Func<JsonObject, bool> adds)
{
    private readonly Dictionary<string, ResolvedReference> _known = new(StringComparer.Ordinal);
    private HashSet<string>? _inlineTargets;
    private AnchorIndex? _anchors;

    /// <summary>The reference of an object, as written; null where it is none.</summary>
    public static string? ReferenceOf(JsonNode? node) => JsonNodes.Text(JsonNodes.Member(node, KeywordOf(node)));

    /// <summary>The keyword that holds the reference. A dynamic one leads to the one schema of its anchor here.</summary>
    public static string KeywordOf(JsonNode? node) =>
        JsonNodes.Member(node, "$ref") is null && JsonNodes.Member(node, "$dynamicRef") is not null ? "$dynamicRef" : "$ref";

    /// <summary>Follows a reference to the first value that is not itself a reference.</summary>
    public ResolvedReference Follow(string reference)
    {
        if (!_known.TryGetValue(reference, out var resolved))
        {
            resolved = FollowChain(reference);
            _known.Add(reference, resolved);
        }

        return resolved;
    }

    /// <summary>The value at a canonical pointer.</summary>
    public JsonNode? Find(string pointer) => tree.Find(pointer);

    /// <summary>Whether a reference somewhere leads to this pointer, which is not a component's.</summary>
    public bool IsInlineTarget(string pointer) => (_inlineTargets ??= InlineTargets()).Contains(pointer);

    private ResolvedReference FollowChain(string reference)
    {
        for (var step = 0; step < SpecLimits.ReferenceChain; step++)
        {
            var target = Step(reference);
            if (target.Node is not JsonObject json || ReferenceOf(json) is not { } next || adds(json))
            {
                return target;
            }

            reference = next;
        }

        return ResolvedReference.Nowhere("it leads in a circle, or through too many other references");
    }

    private ResolvedReference Step(string reference)
    {
        if (!reference.StartsWith("#", StringComparison.Ordinal))
        {
            return ResolvedReference.Nowhere("it leads to no other ApiSpec file of the project, and nothing else is ever read");
        }

        if (reference.Length == 1)
        {
            return ResolvedReference.Nowhere("it names the whole document");
        }

        if (PartBundle.AnchorOf(reference) is var (file, name))
        {
            var (place, failure) = (_anchors ??= new AnchorIndex(tree)).Find(file, name);
            return place is null ? ResolvedReference.Nowhere(failure!) : ResolvedReference.To(place, tree.Find(place)!);
        }

        if (Canonical(reference) is not { } pointer)
        {
            return ResolvedReference.Nowhere("it is not a JSON pointer");
        }

        return tree.Find(pointer) is { } node
            ? ResolvedReference.To(pointer, node)
            : ResolvedReference.Nowhere("the document holds nothing there");
    }

    /// <summary>One spelling for each target, whatever was percent-encoded or escaped in the reference.</summary>
    private static string? Canonical(string reference)
    {
        var text = reference.IndexOf('%') < 0 ? reference.Substring(1) : Uri.UnescapeDataString(reference.Substring(1));
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return null;
            }
        }

        return text;
    }

    private HashSet<string> InlineTargets()
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode>();
        open.Push(tree.Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (ReferenceOf(node) is { } reference && Follow(reference).Pointer is { } pointer && !SchemaPlace.IsComponent(pointer))
            {
                targets.Add(pointer);
            }

            IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(member => member.Value) : (JsonArray)node;
            foreach (var child in children)
            {
                if (child is JsonObject or JsonArray)
                {
                    open.Push(child);
                }
            }
        }

        return targets;
    }
}
