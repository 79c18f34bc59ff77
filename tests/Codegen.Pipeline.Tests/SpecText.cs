using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;

namespace Codegen.Pipeline.Tests;

/// <summary>Reads a spec that stands in a test.</summary>
internal static class SpecText
{
    public static SpecFile File(string text) => new("specs/test.yaml", text, new SpecOptions(null, null, null, null));

    public static (ApiModel? Model, IReadOnlyList<SpecProblem> Problems) TryRead(string text)
    {
        var problems = new ProblemBag();
        var model = SpecReader.ReadModel(File(text), problems, CancellationToken.None);
        return (model, problems.Problems);
    }

    /// <summary>A spec in which nothing is wrong.</summary>
    public static ApiModel Read(string text)
    {
        var (model, problems) = TryRead(text);

        Assert.Empty(problems.Select(Show));
        return Assert.IsType<ApiModel>(model);
    }

    /// <summary>A problem as one line, to compare and to read in a failed test.</summary>
    public static string Show(SpecProblem problem) =>
        $"{ProblemRules.Of(problem.Id).Code} {problem.Pointer}: {ProblemText.Message(problem)}";

    /// <summary>The ids and places alone.</summary>
    public static string[] Places(IEnumerable<SpecProblem> problems) =>
        [.. problems.Select(problem => $"{ProblemRules.Of(problem.Id).Code} {problem.Pointer}")];
}
