using System.Text;

namespace Codegen.Runtime.Json;

internal sealed partial class JsonCheck
{
    private List<UniqueItem>? _items;

    /// <summary>The list that is being written must not hold an item twice.</summary>
    internal bool IsUnique => _frames[^1].Rule is { UniqueItems: true };

    /// <summary>Keeps where an item of such a list was written; items are compared when all is written.</summary>
    internal void Written(long start, long end) => (_items ??= []).Add(new UniqueItem(_frames[^1], Path(), (int)start, (int)end));

    private void FindRepeated(ReadOnlySpan<byte> json)
    {
        if (_items is null)
        {
            return;
        }

        var seen = new HashSet<(Frame, string)>();

        foreach (UniqueItem item in _items)
        {
            // What is the same is written the same way; a comma belongs to the item before.
            ReadOnlySpan<byte> written = json[item.Start..item.End].TrimStart((byte)',');

            if (!seen.Add((item.List, Encoding.UTF8.GetString(written))))
            {
                Add(item.Path, ConstraintRule.UniqueItems, "true");
            }
        }

        _items = null;
    }

    private sealed record UniqueItem(Frame List, string Path, int Start, int End);
}
