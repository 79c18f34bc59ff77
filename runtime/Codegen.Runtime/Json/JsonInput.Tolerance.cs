using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    /// <summary>Tells whether the value is <c>null</c> or an empty text, which some services send for a value that is not there.</summary>
    /// <returns>True for both; the value has then been read.</returns>
    public readonly bool TryReadNothing() =>
        _reader.TokenType == JsonTokenType.Null || (_reader.TokenType == JsonTokenType.String && _reader.ValueSpan.IsEmpty);

    /// <summary>Steps into a list of one where a single value is meant; the step out is taken when the reading goes on.</summary>
    private void EnterSingle()
    {
        if (_reader.TokenType != JsonTokenType.StartArray || !_tolerance.HasFlag(JsonTolerance.ArrayAsSingle))
        {
            return;
        }

        Utf8JsonReader ahead = _reader;
        ahead.Read();

        if (ahead.TokenType is JsonTokenType.EndArray or JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            return;
        }

        if (ahead.Read() && ahead.TokenType == JsonTokenType.EndArray)
        {
            _endsList = _reader.Read();
        }
    }

    /// <summary>Whether an object is there as a list of one, on whose item the reading then stands.</summary>
    private bool EnterObjectInList()
    {
        if (_reader.TokenType != JsonTokenType.StartArray || !_tolerance.HasFlag(JsonTolerance.ArrayAsSingle))
        {
            return false;
        }

        Utf8JsonReader ahead = _reader;

        if (!ahead.Read() || ahead.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ahead.Skip();

        if (!ahead.Read() || ahead.TokenType != JsonTokenType.EndArray)
        {
            return false;
        }

        return _reader.Read();
    }

    /// <summary>Whether an empty array stands for an object; it has then been read.</summary>
    private bool TryReadEmptyArray()
    {
        if (_reader.TokenType != JsonTokenType.StartArray || !_tolerance.HasFlag(JsonTolerance.EmptyArrayAsObject))
        {
            return false;
        }

        Utf8JsonReader ahead = _reader;

        if (!ahead.Read() || ahead.TokenType != JsonTokenType.EndArray)
        {
            return false;
        }

        return _reader.Read();
    }

    private bool Advance()
    {
        if (_endsList)
        {
            _endsList = false;
            _reader.Read();
        }

        return _reader.Read();
    }
}
