using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>
/// A JSON document while it is written by codecs. What is written is exactly the documented form: nothing that JSON or the
/// API's description cannot hold is written silently.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonOutput
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonCheck? _check;
    private JsonNames? _names;
    private int _index;

    internal JsonOutput(Utf8JsonWriter writer, JsonCheck? check = null)
    {
        _writer = writer;
        _check = check;
    }

    /// <summary>Begins an object.</summary>
    public readonly void BeginObject()
    {
        _check?.BeginObject(null);
        _writer.WriteStartObject();
    }

    /// <summary>Begins an object whose members have rules.</summary>
    /// <param name="names">The type's names, with the rules.</param>
    public readonly void BeginRuledObject(JsonNames names)
    {
        _check?.BeginObject(names);
        _writer.WriteStartObject();
    }

    /// <summary>Ends an object.</summary>
    public readonly void EndObject()
    {
        _check?.EndObject();
        _writer.WriteEndObject();
    }

    /// <summary>Writes a member's name.</summary>
    /// <param name="names">The type's names.</param>
    /// <param name="index">The member's index.</param>
    public void WriteName(JsonNames names, int index)
    {
        _names = names;
        _index = index;
        _check?.Name(names, index);
        _writer.WritePropertyName(names.EncodedAt(index));
    }

    /// <summary>Writes a member's name that is only known at run time.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void WriteNameText(string name)
    {
        _names = null;
        _check?.NameText(name);
        _writer.WritePropertyName(name);
    }

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items' codec.</param>
    /// <param name="values">The items.</param>
    /// <exception cref="ArgumentException">The list is null, or an item cannot be written.</exception>
    public void WriteList<T>(JsonCodec<T> items, IReadOnlyList<T> values)
    {
        if (values is null)
        {
            throw NoValue();
        }

        _writer.WriteStartArray();

        if (_check is null)
        {
            for (int index = 0; index < values.Count; index++)
            {
                items.Write(ref this, values[index]);
            }
        }
        else
        {
            WriteCheckedItems(_check, items, values);
        }

        _writer.WriteEndArray();
    }

    /// <summary>Writes an object from a map.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="values">The values' codec.</param>
    /// <param name="map">The members by name.</param>
    /// <exception cref="ArgumentException">The map is null, or a value cannot be written.</exception>
    public void WriteMap<T>(JsonCodec<T> values, IReadOnlyDictionary<string, T> map)
    {
        if (map is null)
        {
            throw NoValue();
        }

        BeginObject();

        foreach (KeyValuePair<string, T> member in map)
        {
            WriteNameText(member.Key);
            values.Write(ref this, member.Value);
        }

        EndObject();
    }

    /// <summary>Writes <c>null</c>.</summary>
    public readonly void WriteNull()
    {
        _check?.Null();
        _writer.WriteNullValue();
    }

    /// <summary>Writes any value as it is.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The element was never given a value.</exception>
    public readonly void WriteElement(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            throw NoValue();
        }

        value.WriteTo(_writer);
    }

    internal readonly void WriteScalar(JsonScalar value) => value.WriteTo(_writer);

    private void WriteCheckedItems<T>(JsonCheck check, JsonCodec<T> items, IReadOnlyList<T> values)
    {
        check.BeginList(values.Count);
        bool isUnique = check.IsUnique;

        for (int index = 0; index < values.Count; index++)
        {
            long start = _writer.BytesCommitted + _writer.BytesPending;
            check.Item(index);
            items.Write(ref this, values[index]);

            if (isUnique)
            {
                check.Written(start, _writer.BytesCommitted + _writer.BytesPending);
            }
        }

        check.EndList();
    }

    private readonly ArgumentException NoValue() => new(
        _names is null
            ? "A value that must be sent is null."
            : $"The member '{_names.NameAt(_index)}' must be sent, but its value is null.");
}
