using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>
/// A JSON document while it is read by codecs, token by token. It always stands on the first token of the value to read
/// next, and after a read on that value's last token. Every failure is a <see cref="JsonDataException"/> when the reading
/// was begun by <see cref="JsonCodec{T}.Parse"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonInput
{
    internal const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _document;
    private readonly JsonTolerance _tolerance;
    private Utf8JsonReader _reader;
    private bool _endsList;

    internal JsonInput(ReadOnlySpan<byte> utf8, JsonTolerance tolerance)
    {
        bool allowTrailingCommas = tolerance.HasFlag(JsonTolerance.TrailingCommas);
        _document = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        _reader = new Utf8JsonReader(_document, new JsonReaderOptions { MaxDepth = MaxDepth, AllowTrailingCommas = allowTrailingCommas });
        _tolerance = tolerance;
    }

    /// <summary>Enters an object.</summary>
    /// <param name="names">The members that the type has.</param>
    /// <returns>The progress, to be handed to <see cref="NextMember"/> and <see cref="EndObject"/>.</returns>
    /// <exception cref="JsonDataException">The value is not an object.</exception>
    public JsonMembers BeginObject(JsonNames names)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            return new JsonMembers(names);
        }

        if (TryReadEmptyArray())
        {
            return new JsonMembers(names) { IsOver = true };
        }

        return EnterObjectInList() ? new JsonMembers(names) { IsInList = true } : throw Unexpected("An object");
    }

    /// <summary>Goes to the next member's value, skipping members that the table does not have unless it keeps them.</summary>
    /// <param name="members">The progress; its index is that of the member found.</param>
    /// <returns>False at the end of the object.</returns>
    public bool NextMember(ref JsonMembers members)
    {
        JsonNames names = members.Names;

        if (members.IsOver)
        {
            return false;
        }

        while (true)
        {
            Advance();

            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                if (members.IsInList)
                {
                    _reader.Read();
                }

                return false;
            }

            int index = names.Find(in _reader, members.Expected);

            if (index >= 0)
            {
                members.Take(index);
                _reader.Read();
                return true;
            }

            if (names.KeepsExtras)
            {
                members.TakeExtra(_reader.GetString()!);
                _reader.Read();
                return true;
            }

            _reader.Skip();
        }
    }

    /// <summary>Leaves an object, after <see cref="NextMember"/> returned false.</summary>
    /// <param name="members">The progress.</param>
    /// <exception cref="JsonDataException">A required member did not come.</exception>
    public readonly void EndObject(ref JsonMembers members)
    {
        int missing = members.FindMissing();

        if (missing >= 0)
        {
            string path = JsonPath.At(_document, _reader.TokenStartIndex, _reader.CurrentState.Options);
            throw new JsonDataException("A required member is missing.", JsonPath.Member(path, members.Names.NameAt(missing)));
        }
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items' codec.</param>
    /// <returns>The items.</returns>
    /// <exception cref="JsonDataException">The value is not an array, or an item is not what the codec takes.</exception>
    public List<T> ReadList<T>(JsonCodec<T> items)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return _tolerance.HasFlag(JsonTolerance.SingleAsArray) && _reader.TokenType != JsonTokenType.Null
                ? [items.Read(ref this)]
                : throw Unexpected("An array");
        }

        var list = new List<T>();

        while (Advance() && _reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(items.Read(ref this));
        }

        return list;
    }

    /// <summary>Reads an object as a map. Of members with the same name the last one counts.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="values">The values' codec.</param>
    /// <returns>The members by name, compared ordinally.</returns>
    /// <exception cref="JsonDataException">The value is not an object, or a member is not what the codec takes.</exception>
    public Dictionary<string, T> ReadMap<T>(JsonCodec<T> values)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);

        if (TryReadEmptyArray())
        {
            return map;
        }

        bool isInList = EnterObjectInList();

        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected("An object");
        }

        while (Advance() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string name = _reader.GetString()!;
            _reader.Read();
            map[name] = values.Read(ref this);
        }

        if (isInList)
        {
            _reader.Read();
        }

        return map;
    }

    /// <summary>Tells whether the value is <c>null</c>; if so it has been read.</summary>
    /// <returns>True for <c>null</c>.</returns>
    public readonly bool TryReadNull() => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads any value as it is.</summary>
    /// <returns>The value, on memory of its own.</returns>
    public JsonElement ReadElement() => JsonElement.ParseValue(ref _reader);

    /// <summary>Skips the value.</summary>
    public void SkipValue() => _reader.Skip();

    internal void Start() => _reader.Read();

    internal void End()
    {
        if (Advance())
        {
            throw Fault("The document goes on after its end.");
        }
    }

    internal readonly JsonDataException Fault(string reason) =>
        new(reason, JsonPath.At(_document, _reader.TokenStartIndex, _reader.CurrentState.Options));

    internal readonly JsonDataException BrokenDocument() =>
        new(
            _document.IsEmpty ? "There is no JSON." : "The JSON is broken or nested too deep.",
            JsonPath.At(_document, long.MaxValue, _reader.CurrentState.Options));

    private readonly JsonDataException Unexpected(string expected) =>
        Fault($"{expected} was expected, not {TokenName(_reader.TokenType)}.");

    private static string TokenName(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text of another form",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "an end",
    };
}
