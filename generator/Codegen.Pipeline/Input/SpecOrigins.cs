using System.Globalization;

namespace Codegen.Pipeline.Input;

/// <summary>
/// Where the parts of a tree were written, for a tree that was put together from several files. Kept as a tree of those
/// places alone that differ from their surroundings.
/// </summary>
public sealed class SpecOrigins
{
    private readonly Node _root = new() { Origin = new SpecOrigin(null, "") };
    private readonly Dictionary<string, SpecSource> _sources = new(StringComparer.Ordinal);

    /// <summary>Makes a file known, so that places in it can be found.</summary>
    public void AddSource(SpecSource source) => _sources[source.File.Path] = source;

    public SpecSource? Source(string path) => _sources.TryGetValue(path, out var source) ? source : null;

    /// <summary>What stands at a pointer was written elsewhere, with everything inside of it.</summary>
    public void Set(string pointer, SpecOrigin origin)
    {
        var node = _root;
        foreach (var segment in JsonPointer.Split(pointer))
        {
            node = node.Open(segment);
        }

        node.Origin = origin;
        node.Children.Clear();
    }

    public SpecOrigin Find(string pointer)
    {
        var (node, origin) = (_root, _root.Origin!);
        foreach (var segment in JsonPointer.Split(pointer))
        {
            node = node is not null && node.Children.TryGetValue(segment, out var child) ? child : null;
            origin = node?.Origin ?? origin with { Pointer = JsonPointer.Append(origin.Pointer, segment) };
        }

        return origin;
    }

    /// <summary>An item was taken out of a list, so that those behind it stand one place further up.</summary>
    /// <param name="count">How many items were there.</param>
    public void CloseGap(string listPointer, int removed, int count)
    {
        var list = _root;
        foreach (var segment in JsonPointer.Split(listPointer))
        {
            list = list.Open(segment);
        }

        for (var i = removed + 1; i < count; i++)
        {
            var moved = list.Open(Name(i));
            moved.Origin = Find(JsonPointer.Append(listPointer, i));
            list.Children[Name(i - 1)] = moved;
            list.Children.Remove(Name(i));
        }
    }

    private static string Name(int index) => index.ToString(CultureInfo.InvariantCulture);

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public SpecOrigin? Origin { get; set; }

        public Node Open(string segment)
        {
            if (!Children.TryGetValue(segment, out var child))
            {
                child = new Node();
                Children.Add(segment, child);
            }

            return child;
        }
    }
}
