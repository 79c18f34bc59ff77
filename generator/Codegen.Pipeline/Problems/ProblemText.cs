using System.Globalization;
using System.Text;

namespace Codegen.Pipeline.Problems;

/// <summary>
/// Problems in words. Arguments come from specs, so they are placed by hand and never take part in formatting: braces and
/// percent signs in them stay what they are, control characters cannot reach a terminal, and length is bounded.
/// </summary>
public static class ProblemText
{
    private const int MaxArgument = 200;

    /// <summary>The message of one problem.</summary>
    public static string Message(SpecProblem problem)
    {
        var format = ProblemRules.Of(problem.Id).Format;
        var message = new StringBuilder(format.Length + 64);
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '{' && i + 2 < format.Length && format[i + 2] == '}' && format[i + 1] is >= '0' and <= '9')
            {
                var index = format[i + 1] - '0';
                message.Append(index < problem.Arguments.Count ? Shown(problem.Arguments[index]) : "");
                i += 2;
            }
            else
            {
                message.Append(format[i]);
            }
        }

        // An argument that may be empty stands last.
        return message.ToString().TrimEnd();
    }

    /// <summary>An exception as an argument: its type and its words, without a stack that would differ between machines.</summary>
    public static string Of(Exception exception) => exception.GetType().Name + ": " + exception.Message;

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An argument as it may be shown.</summary>
    public static string Shown(string argument)
    {
        var end = Math.Min(argument.Length, MaxArgument);
        if (end < argument.Length && char.IsHighSurrogate(argument[end - 1]))
        {
            end--;
        }

        var shown = new StringBuilder(end + 3);
        for (var i = 0; i < end; i++)
        {
            shown.Append(IsShown(argument, i) ? argument[i] : '\uFFFD');
        }

        return end < argument.Length ? shown.Append("...").ToString() : shown.ToString();
    }

    /// <summary>Format characters reorder or hide what stands beside them, so they are replaced like control characters.</summary>
    private static bool IsShown(string text, int index) => char.IsSurrogate(text[index])
        ? char.IsHighSurrogate(text[index]) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) : index > 0 && char.IsHighSurrogate(text[index - 1])
        : CharUnicodeInfo.GetUnicodeCategory(text[index]) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
