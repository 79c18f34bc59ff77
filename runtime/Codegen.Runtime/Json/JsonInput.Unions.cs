using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    private const int NoFit = -1;

    /// <summary>
    /// Finds the variant of a union to which the value belongs, without reading it. Values of enums win over plain text and
    /// whole numbers over numbers; among objects the variant must have all its required members there, then most known
    /// members win, then fewest unknown ones, then what the members hold, then the first.
    /// </summary>
    /// <param name="variants">The variants.</param>
    /// <returns>The variant's index, or -1 if none fits.</returns>
    public readonly int PickVariant(JsonVariants variants)
    {
        JsonShape[] shapes = variants.Shapes;
        int best = -1;
        long bestScore = NoFit;
        bool isTied = false;

        for (int index = 0; index < shapes.Length; index++)
        {
            JsonInput ahead = this;
            long score = ahead.Score(shapes[index]);

            if (score > bestScore)
            {
                best = index;
                bestScore = score;
                isTied = false;
            }
            else if (score == bestScore && score != NoFit)
            {
                isTied |= shapes[index].LooksInside;
            }
        }

        return isTied ? PickByContent(shapes, best, bestScore) : best;
    }

    /// <summary>Finds the value of an object's discriminator, without reading the object. The first such member counts.</summary>
    /// <param name="memberName">The discriminator's name.</param>
    /// <param name="values">The values that it can have.</param>
    /// <returns>The value's index, or -1 if the value is not an object, has no such member or an unknown value.</returns>
    public readonly int PickByDiscriminator(string memberName, OpenEnumTable values)
    {
        JsonInput ahead = this;
        return ahead.FindDiscriminator(memberName, values);
    }

    private int FindDiscriminator(string memberName, OpenEnumTable values)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return NoFit;
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            bool found = _reader.ValueTextEquals(memberName);
            _reader.Read();

            if (found)
            {
                return _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null
                    ? NoFit
                    : values.FindUtf8(PlainBytes());
            }

            _reader.Skip();
        }

        return NoFit;
    }

    private long Score(JsonShape shape) => _reader.TokenType switch
    {
        JsonTokenType.Null => shape.Kinds.HasFlag(JsonKinds.Null) ? 1 : NoFit,
        JsonTokenType.True or JsonTokenType.False => shape.Kinds.HasFlag(JsonKinds.Boolean) ? 1 : NoFit,
        JsonTokenType.Number => ScoreNumber(shape),
        JsonTokenType.String => ScoreText(shape),
        JsonTokenType.StartArray => ScoreArray(shape),
        JsonTokenType.StartObject => ScoreObject(shape),
        _ => NoFit,
    };

    private readonly long ScoreNumber(JsonShape shape)
    {
        if (shape.Kinds.HasFlag(JsonKinds.Integer) && IsWhole())
        {
            return 2;
        }

        return shape.Kinds.HasFlag(JsonKinds.Number) ? 1 : NoFit;
    }

    private readonly bool IsWhole() =>
        _reader.ValueSpan.IndexOfAny(".eE"u8) < 0
        || (_reader.TryGetDecimal(out decimal value) && decimal.Truncate(value) == value);

    private readonly long ScoreText(JsonShape shape)
    {
        if (!shape.Kinds.HasFlag(JsonKinds.Text))
        {
            return NoFit;
        }

        if (shape.Values is null)
        {
            return 1;
        }

        return shape.Values.FindUtf8(PlainBytes()) >= 0 ? 2 : 0;
    }

    private long ScoreArray(JsonShape shape)
    {
        if (!shape.Kinds.HasFlag(JsonKinds.Array))
        {
            return NoFit;
        }

        if (shape.Items is null || !_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
        {
            return 0;
        }

        return Score(shape.Items);
    }

    private long ScoreObject(JsonShape shape)
    {
        if (!shape.Kinds.HasFlag(JsonKinds.Object))
        {
            return NoFit;
        }

        if (shape.Names is null)
        {
            return 0;
        }

        var members = new JsonMembers(shape.Names);
        long known = 0;
        long unknown = 0;

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            int index = shape.Names.Find(in _reader, members.Expected);

            if (index >= 0)
            {
                members.Take(index);
                known++;
            }
            else
            {
                unknown++;
            }

            _reader.Skip();
        }

        // Known members decide, unknown ones break ties; 2^24 of either is more than the response limit lets in.
        return members.FindMissing() >= 0 ? NoFit : (known << 24) + ((1 << 24) - 1 - Math.Min(unknown, (1 << 24) - 1));
    }
}
