using System.Text.Json.Nodes;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input;

/// <summary>A spec's text to its tree. Whether it is JSON or YAML is decided by the text, never by the file's name.</summary>
public static class SpecTreeReader
{
    private const char ByteOrderMark = '\uFEFF';

    public static SpecTree? Read(SpecFile file, ProblemBag problems)
    {
        try
        {
            return ReadText(file.Text, problems);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(ProblemId.InternalError, "", ProblemText.Of(exception));
            return null;
        }
    }

    /// <summary>Where the document proper starts.</summary>
    internal static int StartOf(string text) => text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    private static SpecTree? ReadText(string text, ProblemBag problems)
    {
        if (text.Length > SpecLimits.Characters)
        {
            problems.Add(ProblemId.DocumentTooLarge, "", "number of characters", ProblemText.Number(SpecLimits.Characters));
            return null;
        }

        if (ControlCharacter(text) is { } control)
        {
            var name = $"the control character U+{(int)text[control]:X4} is not text";
            problems.Add(new SpecProblem(ProblemId.UnreadableDocument, "", [name], control));
            return null;
        }

        var start = StartOf(text);
        if (IsEmpty(text, start))
        {
            problems.Add(ProblemId.EmptyDocument, "");
            return null;
        }

        var syntax = SyntaxOf(text, start);
        var document = start == 0 ? text : text.Substring(start);
        var before = problems.Problems.Count;
        var root = syntax == SpecSyntax.Json ? JsonTree.Read(document, start, problems) : YamlTree.Read(document, start, problems);
        if (root is JsonObject members)
        {
            return new SpecTree(members, syntax);
        }

        if (problems.Problems.Count == before)
        {
            problems.Add(new SpecProblem(ProblemId.InvalidDocument, "", ["the document is not an object"], FirstCharacter(text, start)));
        }

        return null;
    }

    /// <summary>
    /// A brace that is followed by a name without quotes opens a YAML flow mapping. Anything else that starts like JSON is JSON,
    /// with no second try as YAML: what is wrong JSON would be a strange YAML text at best, and the JSON parser's words fit better.
    /// </summary>
    private static SpecSyntax SyntaxOf(string text, int start)
    {
        var first = FirstCharacter(text, start);
        if (text[first] == '[')
        {
            return SpecSyntax.Json;
        }

        if (text[first] != '{')
        {
            return SpecSyntax.Yaml;
        }

        var second = FirstCharacter(text, first + 1);
        return second == text.Length || text[second] is '"' or '}' or '{' or '[' or ',' or ':' ? SpecSyntax.Json : SpecSyntax.Yaml;
    }

    private static int FirstCharacter(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Nothing but white space, comments and document markers.</summary>
    private static bool IsEmpty(string text, int start)
    {
        var at = start;
        while ((at = FirstCharacter(text, at)) < text.Length)
        {
            if (text[at] != '#' && !IsMarker(text, at))
            {
                return false;
            }

            at = text.IndexOfAny(['\n', '\r'], at);
            if (at < 0)
            {
                return true;
            }
        }

        return true;
    }

    private static bool IsMarker(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "---", 0, 3) != 0 && string.CompareOrdinal(text, at, "...", 0, 3) != 0)
        {
            return false;
        }

        var end = text.IndexOfAny(['\n', '\r'], at);
        return string.IsNullOrWhiteSpace(text.Substring(at + 3, (end < 0 ? text.Length : end) - at - 3));
    }

    /// <summary>Neither JSON nor YAML allows them in the open; they betray an image, an archive or a wrong encoding.</summary>
    private static int? ControlCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))
            {
                return i;
            }
        }

        return null;
    }
}
