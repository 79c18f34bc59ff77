using System.ComponentModel;
using System.Text;

namespace Codegen.Runtime.Json;

/// <summary>The known values of an open enum. A value is found without making a string of it. Safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumTable
{
    private readonly string[] _texts;
    private readonly int[] _targets;
    private readonly int[] _final;
    private readonly byte[][] _utf8;
    private readonly int[] _heads;
    private readonly int[] _next;

    /// <summary>Makes a table.</summary>
    /// <param name="values">The values as they are sent; a value's index is its place here.</param>
    public OpenEnumTable(string[] values)
        : this(values, [], [], [])
    {
    }

    private OpenEnumTable(string[] values, string[] aliases, int[] targets, int[] final)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(aliases);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(final);
        ArgumentOutOfRangeException.ThrowIfNotEqual(targets.Length, aliases.Length);
        _final = final;
        Count = values.Length;
        _texts = [.. values, .. aliases];
        _targets = targets;
        _utf8 = new byte[_texts.Length][];
        _next = new int[_texts.Length];
        _heads = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, _texts.Length * 2))];
        Array.Fill(_heads, -1);

        for (int index = _texts.Length - 1; index >= 0; index--)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(_texts[index]);
            int slot = SlotOf(utf8);
            _utf8[index] = utf8;
            _next[index] = _heads[slot];
            _heads[slot] = index;
        }
    }

    /// <summary>How many values are known.</summary>
    public int Count { get; }

    /// <summary>Makes a table of values that have other texts, too, or of states of which some are final.</summary>
    /// <param name="values">The values as they are sent; a value's index is its place here.</param>
    /// <param name="aliases">The other texts.</param>
    /// <param name="targets">The index of the value that each of them stands for.</param>
    /// <param name="final">The indexes of values after which nothing more happens.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">Not every other text has a target.</exception>
    public static OpenEnumTable Extended(string[] values, string[] aliases, int[] targets, int[] final) => new(values, aliases, targets, final);

    /// <summary>The value at an index: always the same instance.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The value as it is sent.</returns>
    public string ValueAt(int index) => _texts[index];

    /// <summary>Finds a value, comparing ordinally; another text of a value leads to the value.</summary>
    /// <param name="value">The value as it is sent.</param>
    /// <returns>Its index, or -1.</returns>
    public int Find(string value) => Target(FindText(value));

    /// <summary>Whether two texts are the same or stand for the same value.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool AreSame(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || (Find(left) is int index and >= 0 && index == Find(right));

    /// <summary>A hash that is equal for texts that are the same.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The hash.</returns>
    public int HashOf(string value)
    {
        int index = Find(value);
        return StringComparer.Ordinal.GetHashCode(index < 0 ? value : _texts[index]);
    }

    /// <summary>Whether nothing more happens after a value.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Whether it is final; false for a text that is not known.</returns>
    public bool IsFinal(string value) => Find(value) is int index and >= 0 && Array.IndexOf(_final, index) >= 0;

    internal int FindUtf8(ReadOnlySpan<byte> value) => Target(FindTextUtf8(value));

    /// <summary>The table's own instance of a text that it has, else the text itself.</summary>
    internal string Canonical(string value)
    {
        int index = FindText(value);
        return index < 0 ? value : _texts[index];
    }

    /// <summary>The same for a text that no string was made of yet; null where the table does not have it.</summary>
    internal string? TextOf(ReadOnlySpan<byte> value)
    {
        int index = FindTextUtf8(value);
        return index < 0 ? null : _texts[index];
    }

    private int Target(int text) => text < Count ? text : _targets[text - Count];

    private int FindText(string value)
    {
        if (value is null)
        {
            return -1;
        }

        int length = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> utf8 = length <= 256 ? stackalloc byte[length] : new byte[length];
        return FindTextUtf8(utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
    }

    private int FindTextUtf8(ReadOnlySpan<byte> value)
    {
        for (int index = _heads[SlotOf(value)]; index >= 0; index = _next[index])
        {
            if (value.SequenceEqual(_utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private int SlotOf(ReadOnlySpan<byte> value)
    {
        uint hash = (uint)value.Length;

        if (!value.IsEmpty)
        {
            hash = (hash * 31) + value[0];
            hash = (hash * 31) + value[value.Length / 2];
            hash = (hash * 31) + value[^1];
        }

        return (int)(hash & (uint)(_heads.Length - 1));
    }
}
