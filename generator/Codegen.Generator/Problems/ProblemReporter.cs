using Codegen.Generator.Naming;
using Codegen.Pipeline.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Problems;

/// <summary>Says what is wrong in the file and at the line where it is.</summary>
internal static class ProblemReporter
{
    private const int LongestArgument = 300;

    public static void Report(SourceProductionContext output, BuiltSpec spec, NameClashes clashes)
    {
        foreach (var problem in spec.Result.Problems)
        {
            output.ReportDiagnostic(ToDiagnostic(problem, spec.FullPath));
        }

        if (clashes.OfClient(spec.Path) is { } clash)
        {
            output.ReportDiagnostic(ToDiagnostic(FileProblem.Of(spec.Path, ProblemId.ClientTaken, clash.Client, clash.OtherPath), spec.FullPath));
        }
    }

    public static Diagnostic ToDiagnostic(LocatedProblem problem, string fullPath)
    {
        var location = Location.Create(
            fullPath,
            new TextSpan(problem.Start, problem.Length),
            new LinePositionSpan(new LinePosition(problem.Line, problem.Column), new LinePosition(problem.EndLine, problem.EndColumn)));
        return Diagnostic.Create(DiagnosticDescriptors.For(problem.Problem.Id), location, ArgumentsOf(problem.Problem));
    }

    // As many as the longest message has, then the pointer: a format that asks for more than it is given shows its braces.
    private static object[] ArgumentsOf(SpecProblem problem)
    {
        var arguments = new object[DiagnosticDescriptors.PointerArgument + 1];
        for (var i = 0; i < DiagnosticDescriptors.PointerArgument; i++)
        {
            arguments[i] = i < problem.Arguments.Count ? Printable(problem.Arguments[i]) : "";
        }

        arguments[DiagnosticDescriptors.PointerArgument] = problem.Pointer.Length == 0 ? "" : $" (at #{Printable(problem.Pointer)})";
        return arguments;
    }

    // Text of a spec reaches terminals and logs here.
    private static string Printable(string text)
    {
        var shown = text.Length > LongestArgument ? text.Substring(0, LongestArgument) + "..." : text;
        return new string([.. shown.Select(character => IsPrintable(character) ? character : ' ')]);
    }

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character) is not (
        System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.Surrogate
        or System.Globalization.UnicodeCategory.PrivateUse);
}
