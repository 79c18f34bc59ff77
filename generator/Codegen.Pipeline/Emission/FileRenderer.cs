using System.Text;
using Codegen.Pipeline.CSharp.Plans;

namespace Codegen.Pipeline.Emission;

/// <summary>Turns a plan into text.</summary>
public static class FileRenderer
{
    public static GeneratedFile Render(FilePlan plan) =>
        new(plan.HintName, Tidy(TemplateEngine.Render(plan.Template, plan.Content)));

    // Templates leave blank lines where a list is empty; a reader of the file should not see which.
    private static string Tidy(string text)
    {
        var builder = new StringBuilder(text.Length);
        var blanks = 0;
        var opened = false;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimEnd();
            if (trimmed.Length == 0)
            {
                blanks++;
                continue;
            }

            var closes = trimmed.TrimStart().StartsWith("}", StringComparison.Ordinal);
            if (blanks > 0 && !opened && !closes && builder.Length > 0)
            {
                builder.Append('\n');
            }

            builder.Append(trimmed).Append('\n');
            blanks = 0;
            opened = trimmed.EndsWith("{", StringComparison.Ordinal);
        }

        return builder.ToString();
    }
}
