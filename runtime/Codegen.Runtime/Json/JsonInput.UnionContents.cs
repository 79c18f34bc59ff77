using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    // A value of another kind or none of an enum's says more against a variant than all unknown members of an answer together.
    private const long Unlikely = 1 << 24;

    /// <summary>Of the variants with the same score, the one whose members fit best what they hold; the first of equals.</summary>
    private readonly int PickByContent(JsonShape[] shapes, int first, long score)
    {
        int best = first;
        long fewest = long.MaxValue;

        for (int index = first; index < shapes.Length; index++)
        {
            JsonInput ahead = this;
            JsonInput inside = this;

            if (ahead.Score(shapes[index]) == score && inside.Misfit(shapes[index]) is var misfit and not NoFit && misfit < fewest)
            {
                best = index;
                fewest = misfit;
            }
        }

        return best;
    }

    /// <summary>How badly a value fits a shape and what is looked at inside of it; ends on the value's last token unless it cannot fit.</summary>
    private long Misfit(JsonShape shape) => _reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => MisfitOfKind(shape, JsonKinds.Boolean),
        JsonTokenType.Number => MisfitOfKind(shape, JsonKinds.Number | JsonKinds.Integer),
        JsonTokenType.String when shape.Values is not null => shape.Values.FindUtf8(PlainBytes()) >= 0 ? 0 : Unlikely,
        JsonTokenType.String => MisfitOfKind(shape, JsonKinds.Text),
        JsonTokenType.StartArray => MisfitOfArray(shape),
        JsonTokenType.StartObject => MisfitOfObject(shape),
        _ => 0,
    };

    private static long MisfitOfKind(JsonShape shape, JsonKinds kinds) => (shape.Kinds & kinds) != 0 ? 0 : Unlikely;

    private long MisfitOfArray(JsonShape shape)
    {
        if (!shape.Kinds.HasFlag(JsonKinds.Array))
        {
            return NoFit;
        }

        if (shape.Items is null || !_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
        {
            _reader.Skip();
            return 0;
        }

        long misfit = Misfit(shape.Items);

        while (misfit != NoFit && _reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _reader.Skip();
        }

        return misfit;
    }

    private long MisfitOfObject(JsonShape shape)
    {
        if (!shape.Kinds.HasFlag(JsonKinds.Object))
        {
            return NoFit;
        }

        if (shape.Names is null)
        {
            _reader.Skip();
            return 0;
        }

        var members = new JsonMembers(shape.Names);
        long misfit = 0;

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            int index = shape.Names.Find(in _reader, members.Expected);

            if (index < 0)
            {
                misfit += shape.Names.KeepsExtras ? 0 : 1;
                _reader.Skip();
                continue;
            }

            members.Take(index);
            _reader.Read();

            if (shape.MemberAt(index) is not { } member)
            {
                _reader.Skip();
                continue;
            }

            long inside = Misfit(member);

            if (inside == NoFit)
            {
                return NoFit;
            }

            misfit += inside;
        }

        return members.FindMissing() >= 0 ? NoFit : misfit;
    }
}
