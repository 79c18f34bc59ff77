using Codegen.Pipeline.Reading.OpenApi;

namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>The kinds of texts that a descriptor knows; the same as in its JSON Schema.</summary>
internal static class TextRules
{
    private const int LongestPath = 2_000;
    private const string Separators = "!#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\r\n ";

    public static readonly TextRule Any = new("a text", _ => true);

    public static readonly TextRule Prose = new("a text that is not empty", text => text.Length > 0);

    public static readonly TextRule Name = new("a name of letters and digits that starts with a letter", text => IsName(text, 0, text.Length));

    public static readonly TextRule KebabName = new("a name of small letters, digits and single dashes that starts with a letter", IsKebab);

    public static readonly TextRule SchemaName = new(
        "a name of letters, digits and the signs _ . - that starts with a letter",
        text => text.Length > 0 && IsLetter(text[0]) && text.All(c => IsLetter(c) || IsDigit(c) || c is '_' or '.' or '-'));

    public static readonly TextRule OperationId = new("group.verb or a verb alone, of letters and digits", IsOperationId);

    public static readonly TextRule Pointer = new("a JSON pointer such as /data/id, or an empty text for the whole answer", IsPointer);

    public static readonly TextRule Path = new(
        "a path that starts with one slash, with no query, fragment, blank or dots, and with names in pairs of braces",
        text => text.Length <= LongestPath && PathTemplate.Refuse(text) is null);

    public static readonly TextRule Token = new("a name that an HTTP header may have", text => HttpToken.IsToken(text) && !HttpToken.IsFraming(text));

    public static readonly TextRule HeaderValue = new("visible ASCII without blanks around it", text => IsVisible(text) && text.Length > 0 && text[0] != ' ' && text[text.Length - 1] != ' ');

    public static readonly TextRule Prefix = new("visible ASCII and blanks", IsVisible);

    public static readonly TextRule Separator = new(
        "one to four signs other than letters, digits and quotes, or a tab or a line break",
        text => text.Length is > 0 and <= 4 && text.All(c => Separators.IndexOf(c) >= 0));

    public static readonly TextRule Url = new("an absolute http or https address without user name, query or fragment", text => ServerAddress.Refuse(text) is null);

    public static readonly TextRule Code = new("visible ASCII without blanks", IsCode);

    public static readonly TextRule IntegerCode = new("an integer of at most ten digits without leading zeros", IsInteger);

    public static readonly TextRule Status = new("an HTTP status from 100 to 599", text => text.Length == 3 && text[0] is >= '1' and <= '5' && text.All(IsDigit));

    public static bool IsCode(string text) => text.Length > 0 && text.All(c => c is > ' ' and <= '~');

    public static bool IsInteger(string text) => text.Length is > 0 and <= 10 && text.All(IsDigit) && (text.Length == 1 || text[0] != '0');

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsVisible(string text) => text.All(c => c is >= ' ' and <= '~');

    private static bool IsName(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsLetter(text[i]) && (i == start || !IsDigit(text[i])))
            {
                return false;
            }
        }

        return start < end;
    }

    private static bool IsKebab(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var fits = c is >= 'a' and <= 'z' || (i > 0 && IsDigit(c)) || (c == '-' && i > 0 && text[i - 1] != '-' && i < text.Length - 1);
            if (!fits)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsOperationId(string text)
    {
        var dot = text.IndexOf('.');
        return dot < 0 ? IsName(text, 0, text.Length) : IsName(text, 0, dot) && IsName(text, dot + 1, text.Length);
    }

    private static bool IsPointer(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }
}
