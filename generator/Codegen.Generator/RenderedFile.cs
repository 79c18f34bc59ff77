using System.Text;
using Codegen.Generator.Naming;
using Codegen.Generator.Problems;
using Codegen.Pipeline.Emission;
using Codegen.Pipeline.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator;

/// <summary>A generated file, or why there is none: one file that fails must not take the others with it.</summary>
internal sealed record RenderedFile(string FullPath, GeneratedFile? File, LocatedProblem? Problem)
{
    public static RenderedFile Render(PlacedPlan placed)
    {
        try
        {
            return new RenderedFile(placed.FullPath, FileRenderer.Render(placed.Plan), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new RenderedFile(placed.FullPath, null, FileProblem.Of(placed.Path, exception));
        }
    }

    public void AddTo(SourceProductionContext output)
    {
        if (File is not null)
        {
            output.AddSource(File.HintName, SourceText.From(File.Text, Encoding.UTF8));
        }

        if (Problem is not null)
        {
            output.ReportDiagnostic(ProblemReporter.ToDiagnostic(Problem, FullPath));
        }
    }
}
