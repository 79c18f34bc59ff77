using System.Globalization;
using System.Text;

namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>A query's text while it is read.</summary>
internal sealed class PathText(string text)
{
    public int At { get; private set; }

    public bool IsAtEnd => At >= text.Length;

    public char Next => IsAtEnd ? '\0' : text[At];

    public bool Take(string token)
    {
        if (string.CompareOrdinal(text, At, token, 0, token.Length) != 0)
        {
            return false;
        }

        At += token.Length;
        return true;
    }

    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw Wrong($"'{token}' is missing");
        }
    }

    public void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            At++;
        }
    }

    /// <summary>A name after a dot.</summary>
    public string Name()
    {
        var start = At;
        while (char.IsLetterOrDigit(Next) || Next is '_' or '-' || char.IsSurrogate(Next))
        {
            At++;
        }

        return At > start ? text.Substring(start, At - start) : throw Wrong("a name is missing");
    }

    /// <summary>A number as written; null where none stands here.</summary>
    public string? Number()
    {
        var start = At;
        while (Next is '-' or '+' or '.' or 'e' or 'E' or >= '0' and <= '9')
        {
            At++;
        }

        return At > start ? text.Substring(start, At - start) : null;
    }

    /// <summary>A text in quotes; null where none stands here.</summary>
    public string? Quoted()
    {
        if (Next is not ('\'' or '"'))
        {
            return null;
        }

        var quote = text[At++];
        var value = new StringBuilder();
        while (Next != quote)
        {
            value.Append(Character());
        }

        At++;
        return value.ToString();
    }

    public FormatException Wrong(string reason) =>
        new(reason + " at character " + (At + 1).ToString(CultureInfo.InvariantCulture));

    private char Character()
    {
        if (IsAtEnd)
        {
            throw Wrong("a quote is not closed");
        }

        var character = text[At++];
        if (character != '\\')
        {
            return character;
        }

        var escape = Next;
        At++;
        return escape switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => Unicode(),
            '\\' or '/' or '\'' or '"' => escape,
            _ => throw Wrong("an escape is not known"),
        };
    }

    private char Unicode()
    {
        if (At + 4 > text.Length || !ushort.TryParse(text.Substring(At, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw Wrong("an escape is not known");
        }

        At += 4;
        return (char)code;
    }
}
