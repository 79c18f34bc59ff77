using System.Globalization;

namespace Codegen.Pipeline.CSharp.Text;

/// <summary>What C# allows as a name (language specification, 6.4.3), less the characters that C# ignores.</summary>
public static class IdentifierRules
{
    /// <summary>C# refuses names of 1,024 characters; far shorter ones keep doc files and debuggers readable.</summary>
    public const int LongestName = 200;

    // What planners put before and behind a name: "Read", "WithResponseAsync" and a number.
    private const int LongestAffixes = 40;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
        "_", "allows", "async", "await", "dynamic", "extension", "field", "file", "global", "nameof", "nint", "notnull", "nuint",
        "partial", "record", "required", "scoped", "unmanaged", "value", "var", "where", "when", "with", "yield",
    };

    /// <summary>A keyword, or a word that means something else in some places.</summary>
    public static bool IsKeyword(string name) => Keywords.Contains(name);

    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || name.Length > LongestName + LongestAffixes || !IsStart(name[0]))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!IsPart(character))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsStart(char character) => character == '_' || IsLetter(character);

    public static bool IsPart(char character) => IsStart(character) || IsDigit(character) || IsMark(character);

    public static bool IsDigit(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsLetter(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
