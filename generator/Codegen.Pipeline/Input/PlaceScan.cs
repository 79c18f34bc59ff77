using System.Globalization;

namespace Codegen.Pipeline.Input;

/// <summary>Goes through a document's tokens and notes where the wanted pointers stand.</summary>
internal sealed class PlaceScan(PlaceNode root) : ITokenSink
{
    private readonly Stack<Container> _open = new();

    public void BeginObject(int start) => _open.Push(new Container(Value(start, start + 1), true));

    public void BeginArray(int start) => _open.Push(new Container(Value(start, start + 1), false));

    public void End()
    {
        if (_open.Count > 0)
        {
            _open.Pop();
        }
    }

    public void Scalar(string text, int start, int end)
    {
        if (_open.Count > 0 && _open.Peek() is { IsObject: true, HasName: false } container)
        {
            container.HasName = true;
            container.Member = container.Node?.Child(text);
            Meet(container.Member, start, end);
            return;
        }

        Value(start, end);
    }

    /// <summary>A value begins; its node if it is wanted.</summary>
    private PlaceNode? Value(int start, int end)
    {
        if (_open.Count == 0)
        {
            Meet(root, start, end);
            return root;
        }

        var container = _open.Peek();
        if (container.IsObject)
        {
            container.HasName = false;
            return container.Member;
        }

        var item = container.Node?.Child(container.Count++.ToString(CultureInfo.InvariantCulture));
        Meet(item, start, end);
        return item;
    }

    private static void Meet(PlaceNode? node, int start, int end)
    {
        if (node is { Place: null })
        {
            node.Place = new SpecPlace(start, Math.Max(0, end - start));
        }
    }

    private sealed class Container(PlaceNode? node, bool isObject)
    {
        public PlaceNode? Node { get; } = node;

        public bool IsObject { get; } = isObject;

        /// <summary>The name was met and its value comes next.</summary>
        public bool HasName { get; set; }

        public PlaceNode? Member { get; set; }

        public int Count { get; set; }
    }
}
