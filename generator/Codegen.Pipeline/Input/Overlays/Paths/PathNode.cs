using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>A value that a query looks at. Where it stands is put into words only if it is asked for.</summary>
/// <param name="parent">What it stands in; null for the document.</param>
/// <param name="name">Its name there; null for an item of a list.</param>
/// <param name="index">Its place there.</param>
internal sealed class PathNode(JsonNode? value, PathNode? parent = null, string? name = null, int index = 0)
{
    public JsonNode? Value => value;

    /// <summary>What queries that start here may cost; null for anything.</summary>
    public PathBudget? Budget { get; init; }

    public string Pointer
    {
        get
        {
            var steps = new Stack<string>();
            for (var node = this; node is { Parent: not null }; node = node.Parent)
            {
                steps.Push(node.Step);
            }

            return string.Concat(steps);
        }
    }

    private PathNode? Parent => parent;

    private string Step => name is null ? JsonPointer.Append("", index) : JsonPointer.Append("", name);

    public IEnumerable<PathNode> Children() => value switch
    {
        JsonObject members => members.Select(member => new PathNode(member.Value, this, member.Key)),
        JsonArray items => items.Select((item, place) => new PathNode(item, this, null, place)),
        _ => [],
    };

    public IEnumerable<PathNode> Member(string member) =>
        value is JsonObject members && members.TryGetPropertyValue(member, out var found) ? [new PathNode(found, this, member)] : [];

    public IEnumerable<PathNode> Item(long number)
    {
        if (value is not JsonArray items)
        {
            return [];
        }

        var place = number < 0 ? items.Count + number : number;
        return place >= 0 && place < items.Count ? [new PathNode(items[(int)place], this, null, (int)place)] : [];
    }

    /// <summary>The value itself and everything inside of it, in document order.</summary>
    public IEnumerable<PathNode> Descendants()
    {
        var open = new Stack<PathNode>();
        open.Push(this);
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            foreach (var child in node.Children().Reverse())
            {
                open.Push(child);
            }
        }
    }
}
