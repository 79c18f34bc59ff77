using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>
/// A value that a descriptor should hold, and its place. It is read as one kind of value; what does not fit is reported and
/// read as nothing.
/// </summary>
internal readonly partial record struct DescriptorValue(JsonNode? Node, string Pointer, MistakeList Mistakes, Presence Presence)
{
    public bool IsThere => Presence == Presence.There;

    public string? Text(TextRule rule)
    {
        if (!Is(JsonValueKind.String, rule.What))
        {
            return null;
        }

        var text = Node!.GetValue<string>();
        if (rule.Fits(text))
        {
            return text;
        }

        Mistakes.BadValue(Pointer, text, rule.What);
        return null;
    }

    public bool? Flag()
    {
        const string what = "true or false";
        if (!IsWanted(what))
        {
            return null;
        }

        if (JsonNodes.KindOf(Node) is JsonValueKind.True or JsonValueKind.False)
        {
            return Node!.GetValue<bool>();
        }

        Mistakes.WrongType(Pointer, what, Node);
        return null;
    }

    public long? Integer(long least, long most)
    {
        var what = $"an integer from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}";
        if (Decimal(what) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number >= least && number <= most)
        {
            return (long)number;
        }

        Mistakes.BadValue(Pointer, Node!.ToJsonString(), what);
        return null;
    }

    /// <summary>A number with a lower bound that is not allowed itself.</summary>
    public decimal? Number(decimal above, decimal most)
    {
        var what = $"a number above {above.ToString(CultureInfo.InvariantCulture)}, at most {most.ToString(CultureInfo.InvariantCulture)}";
        if (Decimal(what) is not { } number)
        {
            return null;
        }

        if (number > above && number <= most)
        {
            return number;
        }

        Mistakes.BadValue(Pointer, Node!.ToJsonString(), what);
        return null;
    }

    public decimal? AnyNumber() => Decimal("a number");

    public T? Choice<T>(IReadOnlyList<Choice<T>> choices)
        where T : struct
    {
        if (!IsWanted(Presence == Presence.Missing ? "one of " + string.Join(", ", choices.Select(choice => choice.Text)) : ""))
        {
            return null;
        }

        var text = JsonNodes.KindOf(Node) == JsonValueKind.String ? Node!.GetValue<string>() : null;
        foreach (var choice in choices)
        {
            if (choice.Text == text)
            {
                return choice.Means;
            }
        }

        if (text is null && Node is null or JsonObject or JsonArray)
        {
            Mistakes.WrongType(Pointer, "one of " + string.Join(", ", choices.Select(choice => choice.Text)), Node);
        }
        else
        {
            Mistakes.BadChoice(Pointer, text ?? Node!.ToJsonString(), [.. choices.Select(choice => choice.Text)]);
        }

        return null;
    }

    /// <summary>A text, a number or a flag.</summary>
    public WireScalar? Scalar()
    {
        const string what = "a text, a number or a flag";
        if (!IsWanted(what))
        {
            return null;
        }

        switch (JsonNodes.KindOf(Node))
        {
            case JsonValueKind.String:
                return new WireScalar(WireScalarKind.Text, Node!.GetValue<string>());
            case JsonValueKind.Number:
                return new WireScalar(WireScalarKind.Number, Node!.ToJsonString());
            case JsonValueKind.True or JsonValueKind.False:
                return new WireScalar(WireScalarKind.Flag, Node!.ToJsonString());
            default:
                Mistakes.WrongType(Pointer, what, Node);
                return null;
        }
    }

    /// <summary>A text or an integer, as its text.</summary>
    public string? Code(TextRule rule)
    {
        if (!IsThere || JsonNodes.KindOf(Node) != JsonValueKind.Number)
        {
            return Text(rule);
        }

        var digits = Node!.ToJsonString();
        if (rule.Fits(digits) && TextRules.IsInteger(digits))
        {
            return digits;
        }

        Mistakes.BadValue(Pointer, digits, rule.What);
        return null;
    }

    /// <param name="what">What it is, for people.</param>
    public T? Object<T>(Func<DescriptorObject, T?> read, string what = "a map with keys")
        where T : class
    {
        if (!IsWanted(what))
        {
            return null;
        }

        if (Node is not JsonObject json)
        {
            Mistakes.WrongType(Pointer, what, Node);
            return null;
        }

        var source = new DescriptorObject(json, Pointer, Mistakes);
        var result = read(source);
        source.Close();
        return result;
    }

    private decimal? Decimal(string what)
    {
        if (!Is(JsonValueKind.Number, what))
        {
            return null;
        }

        if (decimal.TryParse(Node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Mistakes.BadValue(Pointer, Node.ToJsonString(), what);
        return null;
    }

    private bool Is(JsonValueKind kind, string what)
    {
        if (!IsWanted(what))
        {
            return false;
        }

        if (JsonNodes.KindOf(Node) == kind)
        {
            return true;
        }

        Mistakes.WrongType(Pointer, what, Node);
        return false;
    }

    /// <summary>Whether there is something to read; a value that must be there and is not is reported.</summary>
    private bool IsWanted(string what)
    {
        if (Presence == Presence.Missing)
        {
            Mistakes.MissingKey(JsonPointer.Parent(Pointer) ?? "", JsonPointer.Last(Pointer), what);
        }

        return IsThere;
    }
}
