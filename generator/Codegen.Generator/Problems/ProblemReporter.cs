using Codegen.Generator.Naming;
using Codegen.Pipeline.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Problems;

/// <summary>Says what is wrong in the file and at the line where it is.</summary>
internal static class ProblemReporter
{
    public static void Report(SourceProductionContext output, BuiltSpec spec, NameClashes clashes)
    {
        foreach (var problem in spec.Result.Problems)
        {
            output.ReportDiagnostic(ToDiagnostic(problem, spec.FullPathOf(problem.Path)));
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
        return Diagnostic.Create(DiagnosticDescriptors.For(problem.Problem.Id), location, MessageOf(problem.Problem));
    }

    // A terminal shows the message alone, so it says what to do as well.
    private static string MessageOf(SpecProblem problem)
    {
        var message = $"{ProblemText.Message(problem)} {ProblemRules.Of(problem.Id).Hint}";
        return problem.Pointer.Length == 0 ? message : $"{message} [#{ProblemText.Shown(problem.Pointer)}]";
    }
}
