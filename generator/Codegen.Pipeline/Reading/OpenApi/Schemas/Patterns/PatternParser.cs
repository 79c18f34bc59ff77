using System.Globalization;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

/// <summary>
/// Reads the part of ECMA-262 patterns that takes characters one after the other: sets, groups, choices, repetitions, begin and
/// end. What looks around or back is left to the service.
/// </summary>
internal sealed class PatternParser(string text)
{
    private const int DeepestGroup = 32;

    private const int MostRepetitions = 1_000;

    private int _place;
    private int _depth;

    private bool IsAtEnd => _place >= text.Length;

    public PatternNode Parse()
    {
        var whole = ParseChoice();
        return IsAtEnd ? whole : throw Malformed("a ')' closes nothing");
    }

    private static PatternException Malformed(string reason) => new(reason, true);

    private static PatternException Beyond(string reason) => new(reason, false);

    private bool Skip(char character)
    {
        if (IsAtEnd || text[_place] != character)
        {
            return false;
        }

        _place++;
        return true;
    }

    private PatternNode ParseChoice()
    {
        var choices = new List<PatternNode>();
        do
        {
            choices.Add(ParseSequence());
        }
        while (Skip('|'));

        return choices.Count == 1 ? choices[0] : PatternNode.Choice(choices);
    }

    private PatternNode ParseSequence()
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && text[_place] is not ('|' or ')'))
        {
            parts.Add(ParseRepeated());
        }

        return parts.Count == 1 ? parts[0] : PatternNode.Sequence(parts);
    }

    private PatternNode ParseRepeated()
    {
        if (Count() is not null)
        {
            throw Malformed("a repetition repeats nothing");
        }

        var part = ParsePart();
        if (Count() is not { } count)
        {
            return part;
        }

        // Whether it takes as much or as little as it can makes no difference to whether it matches.
        Skip('?');
        if (Skip('+'))
        {
            throw Beyond("it has a repetition that gives nothing back");
        }

        if (count.Most >= 0 && count.Most < count.Least)
        {
            throw Malformed("a repetition has its bounds the wrong way round");
        }

        if (Count() is not null)
        {
            throw Malformed("a repetition repeats a repetition");
        }

        return count is { Least: > MostRepetitions } or { Most: > MostRepetitions }
            ? throw Beyond("it repeats more than can be counted")
            : PatternNode.Repeat(part, count.Least, count.Most);
    }

    /// <summary>The repetition that stands here, else null; a brace that is none stands for itself.</summary>
    private (int Least, int Most)? Count()
    {
        if (Skip('*'))
        {
            return (0, -1);
        }

        if (Skip('+'))
        {
            return (1, -1);
        }

        if (Skip('?'))
        {
            return (0, 1);
        }

        var start = _place;
        if (Skip('{') && Number() is { } least)
        {
            var most = Skip(',') ? Number() ?? -1 : least;
            if (Skip('}'))
            {
                return (least, most);
            }
        }

        _place = start;
        return null;
    }

    private int? Number()
    {
        var start = _place;
        while (!IsAtEnd && text[_place] is >= '0' and <= '9')
        {
            _place++;
        }

        if (_place == start)
        {
            return null;
        }

        return int.TryParse(text.Substring(start, _place - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Beyond("it repeats more than can be counted");
    }

    private PatternNode ParsePart()
    {
        switch (text[_place++])
        {
            case '^':
                return PatternNode.Begin;
            case '$':
                return PatternNode.End;
            case '.':
                return PatternNode.Taking(PatternSets.Any);
            case '(':
                return ParseGroup();
            case '[':
                return PatternNode.Taking(ParseSet());
            case '\\':
                return PatternNode.Taking(ParseEscape(false));
            default:
                _place--;
                return PatternNode.Taking(PatternSets.One(Point()));
        }
    }

    private PatternNode ParseGroup()
    {
        if (++_depth > DeepestGroup)
        {
            throw Beyond("its groups are nested too deep");
        }

        if (Skip('?'))
        {
            if (Skip('<') && !IsAtEnd && text[_place] is not ('=' or '!'))
            {
                var end = text.IndexOf('>', _place);
                _place = end < 0 ? throw Malformed("the name of a group has no end") : end + 1;
            }
            else if (!Skip(':'))
            {
                throw Beyond("it has a group of a special kind");
            }
        }

        var inner = ParseChoice();
        _depth--;
        return Skip(')') ? inner : throw Malformed("a '(' is not closed");
    }

    private IReadOnlyList<int> ParseSet()
    {
        var isNegative = Skip('^');
        var set = new List<int>();
        while (!Skip(']'))
        {
            var item = ParseSetItem();
            var isRange = item.Count == 2 && item[0] == item[1] && _place + 1 < text.Length && text[_place] == '-' && text[_place + 1] != ']';
            if (isRange)
            {
                _place++;
                var end = ParseSetItem();
                if (end.Count != 2 || end[0] != end[1])
                {
                    throw Beyond("a range ends with a set");
                }

                item = end[0] < item[0] ? throw Malformed("a range has its bounds the wrong way round") : [item[0], end[0]];
            }

            set.AddRange(item);
        }

        if (set.Count == 0)
        {
            throw Beyond("it has a set of nothing, which dialects read in different ways");
        }

        return isNegative ? PatternSets.Without(set) : set;
    }

    private IReadOnlyList<int> ParseSetItem()
    {
        if (IsAtEnd)
        {
            throw Malformed("a '[' is not closed");
        }

        if (_place + 1 < text.Length && text[_place] == '[' && text[_place + 1] is ':' or '.' or '=')
        {
            throw Beyond("it names a class of characters");
        }

        return Skip('\\') ? ParseEscape(true) : PatternSets.One(Point());
    }

    private IReadOnlyList<int> ParseEscape(bool isInSet)
    {
        if (IsAtEnd)
        {
            throw Malformed("it ends with a backslash");
        }

        var letter = text[_place];
        if (PatternSets.Named(letter) is { } named)
        {
            _place++;
            return named;
        }

        if (letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
        {
            _place++;
            return PatternSets.One(letter switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                'v' => '\v',
                'f' => '\f',
                'b' when isInSet => '\b',
                '0' when IsAtEnd || text[_place] is not (>= '0' and <= '9') => '\0',
                'x' => Hexadecimal(2),
                'u' => Unicode(),
                _ => throw Beyond("it has the escape \\" + letter),
            });
        }

        return PatternSets.One(Point());
    }

    private int Unicode()
    {
        if (!Skip('{'))
        {
            var unit = Hexadecimal(4);
            return char.IsSurrogate((char)unit) ? throw Beyond("it names a half of a character") : unit;
        }

        var end = text.IndexOf('}', _place);
        var point = end < 0 ? throw Malformed("an escape has no end") : Hexadecimal(end - _place);
        _place++;
        return point <= 0x10FFFF ? point : throw Malformed("an escape names no character");
    }

    private int Hexadecimal(int length)
    {
        if (length is < 1 or > 6
            || _place + length > text.Length
            || !int.TryParse(text.Substring(_place, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            throw Beyond("it has an escape without digits");
        }

        _place += length;
        return value;
    }

    private int Point()
    {
        var isPair = _place + 1 < text.Length && char.IsSurrogatePair(text[_place], text[_place + 1]);
        var point = isPair ? char.ConvertToUtf32(text[_place], text[_place + 1]) : text[_place];
        _place += isPair ? 2 : 1;
        return point;
    }
}
