using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Input.Parts;

namespace Codegen.Pipeline.Reading;

/// <summary>Schemas that are named where they stand, by <c>$anchor</c> or <c>$dynamicAnchor</c> (JSON Schema 2020-12, section 8.2.2).</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<(string File, string Name), string> _places = [];
    private readonly HashSet<(string File, string Name)> _repeated = [];

    public AnchorIndex(SpecTree tree)
    {
        var open = new Stack<(JsonNode Node, string Pointer, string File)>();
        open.Push((tree.Root, "", ""));
        while (open.Count > 0)
        {
            var (node, pointer, file) = open.Pop();
            if (node is JsonObject json && SchemaPlace.IsSchema(pointer))
            {
                Add(json, pointer, file);
            }

            foreach (var (child, place) in Children(node, pointer))
            {
                open.Push((child, place, pointer == "/" + PartBundle.Holder ? place : file));
            }
        }
    }

    /// <summary>Where the schema is; else why it is not found.</summary>
    /// <param name="file">Where the file of the reference stands in the tree.</param>
    public (string? Pointer, string? Failure) Find(string file, string name) =>
        _repeated.Contains((file, name)) ? (null, "several schemas have this anchor")
        : _places.TryGetValue((file, name), out var pointer) ? (pointer, null)
        : (null, "no schema has this anchor");

    private static IEnumerable<(JsonNode Child, string Pointer)> Children(JsonNode node, string pointer)
    {
        if (node is JsonObject members)
        {
            foreach (var member in members.Where(member => member.Value is JsonObject or JsonArray))
            {
                yield return (member.Value!, JsonPointer.Append(pointer, member.Key));
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is JsonObject or JsonArray)
                {
                    yield return (list[i]!, JsonPointer.Append(pointer, i));
                }
            }
        }
    }

    private void Add(JsonObject schema, string pointer, string file)
    {
        var anchor = JsonNodes.Text(JsonNodes.Member(schema, "$anchor"));
        var dynamicAnchor = JsonNodes.Text(JsonNodes.Member(schema, "$dynamicAnchor"));
        foreach (var name in new[] { anchor, dynamicAnchor }.OfType<string>().Distinct())
        {
            if (_places.ContainsKey((file, name)))
            {
                _repeated.Add((file, name));
            }
            else
            {
                _places.Add((file, name), pointer);
            }
        }
    }
}
