using System.Text.Json;

namespace Codegen.Simulators.Hosting;

/// <summary>An object in a request. Every member must be taken: what is left over at the end is refused.</summary>
internal sealed class StrictObject
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly string _path;

    public StrictObject(JsonElement element, string path)
    {
        _path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ShapeException(path, "an object is expected");
        }

        foreach (var member in element.EnumerateObject())
        {
            _members.Add(member.Name, member.Value);
        }
    }

    public JsonElement? Take(string name) => _members.Remove(name, out var value) ? value : null;

    public JsonElement TakeRequired(string name) => Take(name) ?? throw new ShapeException($"{_path}.{name}", "a value is required");

    public string TakeRequiredText(string name, int longest = int.MaxValue) =>
        TakeText(name, longest) ?? throw new ShapeException($"{_path}.{name}", "a value is required");

    public string? TakeText(string name, int longest = int.MaxValue)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new ShapeException($"{_path}.{name}", "a text is expected");
        return text.Length <= longest ? text : throw new ShapeException($"{_path}.{name}", $"at most {longest} characters are allowed");
    }

    /// <summary>A member that may be null, which is the same as leaving it out.</summary>
    public string? TakeNullableText(string name)
    {
        if (_members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Null)
        {
            _members.Remove(name);
        }

        return TakeText(name);
    }

    public string? TakeOneOf(string name, params ReadOnlySpan<string> allowed)
    {
        var text = TakeText(name);
        return text is null || allowed.Contains(text) ? text : throw new ShapeException($"{_path}.{name}", "the value is not one of those allowed");
    }

    public bool? TakeBoolean(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new ShapeException($"{_path}.{name}", "true or false is expected"),
    };

    public int? TakeInt32(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => throw new ShapeException($"{_path}.{name}", "an integer is expected"),
    };

    public decimal TakeRequiredDecimal(string name) =>
        TakeRequired(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number)
            ? number
            : throw new ShapeException($"{_path}.{name}", "a number is expected");

    public void End()
    {
        foreach (var name in _members.Keys)
        {
            throw new ShapeException($"{_path}.{name}", "there is no such member");
        }
    }
}
