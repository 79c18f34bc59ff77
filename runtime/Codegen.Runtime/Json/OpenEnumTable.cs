using System.ComponentModel;
using System.Text;

namespace Codegen.Runtime.Json;

/// <summary>The known values of an open enum. A value is found without making a string of it. Safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumTable
{
    private readonly string[] _values;
    private readonly byte[][] _utf8;
    private readonly int[] _heads;
    private readonly int[] _next;

    /// <summary>Makes a table.</summary>
    /// <param name="values">The values as they are sent; a value's index is its place here.</param>
    public OpenEnumTable(string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
        _utf8 = new byte[values.Length][];
        _next = new int[values.Length];
        _heads = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, values.Length * 2))];
        Array.Fill(_heads, -1);

        for (int index = values.Length - 1; index >= 0; index--)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(values[index]);
            int slot = SlotOf(utf8);
            _utf8[index] = utf8;
            _next[index] = _heads[slot];
            _heads[slot] = index;
        }
    }

    /// <summary>How many values are known.</summary>
    public int Count => _values.Length;

    /// <summary>The value at an index: always the same instance.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The value as it is sent.</returns>
    public string ValueAt(int index) => _values[index];

    /// <summary>Finds a value, comparing ordinally.</summary>
    /// <param name="value">The value as it is sent.</param>
    /// <returns>Its index, or -1.</returns>
    public int Find(string value)
    {
        if (value is null)
        {
            return -1;
        }

        int length = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> utf8 = length <= 256 ? stackalloc byte[length] : new byte[length];
        return FindUtf8(utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
    }

    internal int FindUtf8(ReadOnlySpan<byte> value)
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
