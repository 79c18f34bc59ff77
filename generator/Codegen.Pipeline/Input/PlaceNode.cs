namespace Codegen.Pipeline.Input;

/// <summary>Wanted pointers as a tree of their segments.</summary>
internal sealed class PlaceNode(PlaceNode? parent = null)
{
    private readonly Dictionary<string, PlaceNode> _children = new(StringComparer.Ordinal);

    /// <summary>Where it stands; null until it is met.</summary>
    public SpecPlace? Place { get; set; }

    public PlaceNode? Child(string segment) => _children.TryGetValue(segment, out var child) ? child : null;

    public PlaceNode Descend(string pointer)
    {
        var node = this;
        foreach (var segment in JsonPointer.Split(pointer))
        {
            if (!node._children.TryGetValue(segment, out var child))
            {
                child = new PlaceNode(node);
                node._children.Add(segment, child);
            }

            node = child;
        }

        return node;
    }

    /// <summary>Its own place or that of the nearest ancestor that was met.</summary>
    public SpecPlace Nearest(int shift)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.Place is { } place)
            {
                return place with { Start = place.Start + shift };
            }
        }

        return new SpecPlace(shift, 0);
    }

    private PlaceNode? Parent { get; } = parent;
}
