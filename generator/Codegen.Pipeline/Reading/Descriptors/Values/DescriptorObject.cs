using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>A map with known keys. A key that nobody asks for is not allowed there.</summary>
internal sealed class DescriptorObject(JsonObject json, string pointer, MistakeList mistakes)
{
    private readonly List<string> _known = [];
    private bool _ignoresRest;

    public string Pointer => pointer;

    public MistakeList Mistakes => mistakes;

    public int Count => json.Count;

    public bool Has(string key) => json.ContainsKey(key);

    public string PointerOf(string key) => JsonPointer.Append(pointer, key);

    public DescriptorValue Required(string key) => Get(key, Presence.Missing);

    public DescriptorValue Optional(string key) => Get(key, Presence.Absent);

    /// <summary>The other keys cannot be judged, because what would tell about them is wrong itself.</summary>
    public void IgnoreRest() => _ignoresRest = true;

    public void Close()
    {
        foreach (var member in _ignoresRest ? [] : json)
        {
            if (!_known.Contains(member.Key))
            {
                mistakes.UnknownKey(pointer, member.Key, _known);
            }
        }
    }

    private DescriptorValue Get(string key, Presence otherwise)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return json.TryGetPropertyValue(key, out var node)
            ? new DescriptorValue(node, PointerOf(key), mistakes, Presence.There)
            : new DescriptorValue(null, PointerOf(key), mistakes, otherwise);
    }
}
