using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>How far the reading of one JSON object has come.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonMembers
{
    private readonly ulong[]? _seenMore;
    private ulong _seen;

    internal JsonMembers(JsonNames names)
    {
        Names = names;
        _seenMore = names.RequiredCount > 64 ? new ulong[(names.RequiredCount - 1) / 64] : null;
    }

    /// <summary>The index of the member in its name table, or -1 for a member that the table does not have.</summary>
    public int Index { get; internal set; }

    /// <summary>The name of a member that the table does not have; null otherwise.</summary>
    public string? Name { get; internal set; }

    internal JsonNames Names { get; }

    internal int Expected { get; set; }

    /// <summary>An empty array stood for the object.</summary>
    internal bool IsOver { get; init; }

    /// <summary>The object is the one item of a list.</summary>
    internal bool IsInList { get; init; }

    internal void Take(int index)
    {
        Index = index;
        Name = null;
        Expected = index + 1;
        int bit = Names.RequiredBit(index);

        if (bit < 0)
        {
            return;
        }

        if (bit < 64)
        {
            _seen |= 1UL << bit;
        }
        else
        {
            _seenMore![(bit / 64) - 1] |= 1UL << bit;
        }
    }

    internal void TakeExtra(string name)
    {
        Index = -1;
        Name = name;
    }

    /// <summary>The index of the first required member that has not come, or -1.</summary>
    internal readonly int FindMissing()
    {
        int required = Names.RequiredCount;
        ulong all = required >= 64 ? ulong.MaxValue : (1UL << required) - 1;

        if (_seen == all && required <= 64)
        {
            return -1;
        }

        for (int bit = 0; bit < required; bit++)
        {
            ulong word = bit < 64 ? _seen : _seenMore![(bit / 64) - 1];

            if ((word & (1UL << bit)) == 0)
            {
                return Names.RequiredIndex(bit);
            }
        }

        return -1;
    }
}
