using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input;

/// <summary>
/// Builds a tree from a parser's tokens without recursion and keeps every limit. After the first problem
/// <see cref="Failed"/> is true and nothing more is taken.
/// </summary>
/// <param name="toOffset">Turns a parser's own count of a place into an offset in the text; asked only when something is wrong there.</param>
internal sealed class TreeBuilder(ProblemBag problems, int textLength, Func<int, int> toOffset)
{
    /// <summary>What a value weighs beside its text. No document exceeds the limit by this without aliases.</summary>
    private const int NodeCost = 16;

    private readonly Stack<TreeFrame> _open = new();
    private readonly long _characterLimit = SpecLimits.ExpandedCharacters(textLength);
    private TreeSize _total;

    public JsonNode? Root { get; private set; }

    public bool HasRoot { get; private set; }

    public bool Failed { get; private set; }

    public int Depth => _open.Count;

    /// <summary>The next scalar is a member's name.</summary>
    public bool WantsKey => _open.Count > 0 && _open.Peek() is { Object: not null, Key: null };

    public string Pointer
    {
        get
        {
            var pointer = "";
            foreach (var frame in _open.Reverse())
            {
                pointer = frame.Object is null
                    ? JsonPointer.Append(pointer, frame.Array!.Count)
                    : frame.Key is null ? pointer : JsonPointer.Append(pointer, frame.Key);
            }

            return pointer;
        }
    }

    public void Begin(JsonNode container, int place)
    {
        if (_open.Count >= SpecLimits.Depth)
        {
            TooLarge(place, "nesting", SpecLimits.Depth);
            return;
        }

        _open.Push(new TreeFrame(container, place));
        Count(new TreeSize(1, 0, 0), place);
    }

    public void Key(string name, int place)
    {
        if (name.Length > SpecLimits.KeyCharacters)
        {
            TooLarge(place, "length of a key", SpecLimits.KeyCharacters);
            return;
        }

        var frame = _open.Peek();
        frame.Key = name;
        if (frame.Object!.ContainsKey(name))
        {
            Fail(ProblemId.InvalidDocument, place, $"the key '{name}' occurs twice");
            return;
        }

        Count(new TreeSize(0, name.Length, 0), place);
    }

    public void Value(JsonNode? value, TreeSize size, int place)
    {
        if (size.Height + _open.Count > SpecLimits.Depth)
        {
            TooLarge(place, "nesting", SpecLimits.Depth);
            return;
        }

        Count(size, place);
        if (!Failed)
        {
            Place(value, size);
        }
    }

    public void Text(string text, int place)
    {
        if (text.Length > SpecLimits.ScalarCharacters)
        {
            TooLarge(place, "length of a text", SpecLimits.ScalarCharacters);
            return;
        }

        Value(JsonValue.Create(text), new TreeSize(1, text.Length, 0), place);
    }

    /// <summary>Closes the innermost container and gives it back with its size.</summary>
    public TreeFrame End()
    {
        var frame = _open.Pop();
        frame.Size = frame.Size with { Nodes = frame.Size.Nodes + 1, Height = frame.Size.Height + 1 };
        Place(frame.Container, frame.Size);
        return frame;
    }

    /// <summary>The innermost open container.</summary>
    public TreeFrame? Innermost => _open.Count > 0 ? _open.Peek() : null;

    /// <summary>Adds a copy of a value that stands elsewhere in the text; counted before it is made.</summary>
    public void CopyValue(JsonNode? value, TreeSize size, int place)
    {
        if (size.Height + _open.Count > SpecLimits.Depth)
        {
            TooLarge(place, "nesting", SpecLimits.Depth);
            return;
        }

        Count(size, place);
        if (!Failed)
        {
            Place(value?.DeepClone(), size);
        }
    }

    /// <summary>Adds a copied member to an open object in which it does not stand.</summary>
    public void AddMember(JsonObject target, string name, JsonNode? value, int place)
    {
        // The source was copied and counted once already, so its own size bounds the work of measuring it.
        var size = TreeSize.Of(value).Plus(new TreeSize(0, name.Length, 0));
        Count(size, place);
        if (!Failed)
        {
            target.Add(name, value?.DeepClone());
            Innermost!.Size = Innermost.Size.Plus(size);
        }
    }

    public void Fail(ProblemId id, int place, params string[] arguments)
    {
        if (!Failed)
        {
            Failed = true;
            problems.Add(new SpecProblem(id, Pointer, arguments.ToEquatableArray(), toOffset(place)));
        }
    }

    private void TooLarge(int place, string measure, long limit) =>
        Fail(ProblemId.DocumentTooLarge, place, measure, limit.ToString(CultureInfo.InvariantCulture));

    private void Count(TreeSize size, int place)
    {
        _total = _total.Plus(size);
        if (_total.Nodes > SpecLimits.Nodes)
        {
            TooLarge(place, "number of values", SpecLimits.Nodes);
        }
        else if (_total.Characters + (NodeCost * (long)_total.Nodes) > _characterLimit)
        {
            TooLarge(place, "expanded length", _characterLimit);
        }
    }

    private void Place(JsonNode? value, TreeSize size)
    {
        if (_open.Count == 0)
        {
            Root = value;
            HasRoot = true;
            return;
        }

        var frame = _open.Peek();
        frame.Size = frame.Size.Plus(size);
        if (frame.Object is { } parent)
        {
            parent.Add(frame.Key!, value);
            frame.Key = null;
        }
        else
        {
            frame.Array!.Add(value);
        }
    }
}
