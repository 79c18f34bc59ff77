using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>
/// The member names of one type, made once. Reading finds a member's index by it (the expected order is tried first),
/// writing takes the name's encoded form from it. Safe for concurrent use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNames
{
    private readonly string[] _names;
    private readonly int[] _required;
    private readonly int[] _requiredBits;
    private readonly byte[][] _utf8;
    private readonly int[] _heads;
    private readonly int[] _next;
    private JsonEncodedText[]? _encoded;

    /// <summary>Makes a table whose readers skip members that it does not have.</summary>
    /// <param name="names">The members' names in JSON; a member's index is its place here.</param>
    /// <param name="required">The indexes of the members that must come.</param>
    /// <exception cref="ArgumentException">An index in <paramref name="required"/> is out of range.</exception>
    public JsonNames(string[] names, int[] required)
        : this(names, required, false)
    {
    }

    private JsonNames(string[] names, int[] required, bool keepsExtras)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(required);
        _names = names;
        _required = required;
        KeepsExtras = keepsExtras;
        _requiredBits = new int[names.Length];
        Array.Fill(_requiredBits, -1);

        for (int bit = 0; bit < required.Length; bit++)
        {
            if ((uint)required[bit] >= (uint)names.Length)
            {
                throw new ArgumentException("A required member is not among the names.", nameof(required));
            }

            _requiredBits[required[bit]] = bit;
        }

        _utf8 = new byte[names.Length][];
        _next = new int[names.Length];
        _heads = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2))];
        Array.Fill(_heads, -1);

        for (int index = names.Length - 1; index >= 0; index--)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(names[index]);
            int slot = SlotOf(utf8);
            _utf8[index] = utf8;
            _next[index] = _heads[slot];
            _heads[slot] = index;
        }
    }

    internal bool KeepsExtras { get; }

    /// <summary>What the description demands of the members; null where it demands nothing of what is sent.</summary>
    internal JsonObjectRules? Rules { get; private set; }

    internal int Count => _names.Length;

    internal int RequiredCount => _required.Length;

    /// <summary>Makes a table whose readers also get the members that it does not have, by name.</summary>
    /// <param name="names">The members' names in JSON; a member's index is its place here.</param>
    /// <param name="required">The indexes of the members that must come.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">An index in <paramref name="required"/> is out of range.</exception>
    public static JsonNames WithExtras(string[] names, int[] required) => new(names, required, true);

    /// <summary>Adds rules to a table that was just made.</summary>
    /// <param name="names">The table.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The same table.</returns>
    public static JsonNames WithRules(JsonNames names, JsonObjectRules rules)
    {
        ArgumentNullException.ThrowIfNull(names);
        names.Rules = rules;
        return names;
    }

    internal string NameAt(int index) => _names[index];

    internal int RequiredBit(int index) => _requiredBits[index];

    internal int RequiredIndex(int bit) => _required[bit];

    internal JsonEncodedText EncodedAt(int index) => (_encoded ??= EncodeAll())[index];

    /// <summary>The index of the property name on which the reader stands, or -1.</summary>
    internal int Find(ref readonly Utf8JsonReader reader, int expected)
    {
        if (reader.ValueIsEscaped)
        {
            return FindEscaped(in reader);
        }

        ReadOnlySpan<byte> name = reader.ValueSpan;
        byte[][] all = _utf8;

        if ((uint)expected < (uint)all.Length && name.SequenceEqual(all[expected]))
        {
            return expected;
        }

        for (int index = _heads[SlotOf(name)]; index >= 0; index = _next[index])
        {
            if (name.SequenceEqual(all[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private int FindEscaped(ref readonly Utf8JsonReader reader)
    {
        for (int index = 0; index < _utf8.Length; index++)
        {
            if (reader.ValueTextEquals(_utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private int SlotOf(ReadOnlySpan<byte> name)
    {
        uint hash = (uint)name.Length;

        if (!name.IsEmpty)
        {
            // Names of one type often share a beginning or an end, seldom both and the middle.
            hash = (hash * 31) + name[0];
            hash = (hash * 31) + name[name.Length / 2];
            hash = (hash * 31) + name[^1];
        }

        return (int)(hash & (uint)(_heads.Length - 1));
    }

    private JsonEncodedText[] EncodeAll()
    {
        var encoded = new JsonEncodedText[_names.Length];

        for (int index = 0; index < encoded.Length; index++)
        {
            encoded[index] = JsonEncodedText.Encode(_names[index], JsonBuffer.Encoder);
        }

        return encoded;
    }
}
