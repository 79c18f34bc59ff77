using System.Globalization;
using System.Text;
using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.CSharp.Text;

public readonly partial record struct Code
{
    private const int LongestDoc = 4_000;
    private const int MostDocLines = 100;

    /// <summary>
    /// The text for use between the tags of a doc comment, one piece a line: markup is escaped, what is not ASCII becomes a
    /// character reference, control, direction and zero-width characters and lone surrogates are dropped, and very long texts end in an ellipsis.
    /// </summary>
    public static EquatableArray<Code> Doc(string text)
    {
        var lines = new List<Code>();
        var line = new StringBuilder();
        var length = Math.Min(text.Length, LongestDoc);
        for (var i = 0; i < length; i++)
        {
            var character = text[i];
            if (IsLineEnd(character))
            {
                Flush(lines, line);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendReference(line, char.ConvertToUtf32(character, text[++i]));
            }
            else
            {
                AppendDocCharacter(line, character);
            }

            if (lines.Count == MostDocLines)
            {
                break;
            }
        }

        Flush(lines, line);
        if (text.Length > LongestDoc || lines.Count >= MostDocLines)
        {
            lines.Add(new Code("..."));
        }

        return lines.ToEquatableArray();
    }

    // U+0085, U+2028 and U+2029 end a comment in C# just as CR and LF do.
    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static void Flush(List<Code> lines, StringBuilder line)
    {
        var content = line.ToString().Trim();
        line.Clear();
        if (content.Length > 0)
        {
            lines.Add(new Code(content));
        }
    }

    private static void AppendDocCharacter(StringBuilder line, char character)
    {
        switch (character)
        {
            case '&':
                line.Append("&amp;");
                break;
            case '<':
                line.Append("&lt;");
                break;
            case '>':
                line.Append("&gt;");
                break;
            case '"':
                line.Append("&quot;");
                break;
            case '\'':
                line.Append("&apos;");
                break;
            case '\t':
                line.Append(' ');
                break;
            case >= ' ' and <= '~':
                line.Append(character);
                break;
            default:
                if (IsVisible(character))
                {
                    AppendReference(line, character);
                }

                break;
        }
    }

    private static bool IsVisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);

    private static void AppendReference(StringBuilder line, int codePoint)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)
        {
            return;
        }

        line.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
    }
}
