using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Testing.Generation;

/// <summary>What one run of the generator gave.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorRunResult _result;
    private readonly CSharpCompilation _compilation;

    internal GeneratorRun(GeneratorRunResult result, CSharpCompilation compilation)
    {
        _result = result;
        _compilation = compilation;
        var sources = result.GeneratedSources.IsDefault ? [] : result.GeneratedSources;
        Files = new SortedDictionary<string, string>(
            sources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            StringComparer.Ordinal);
    }

    /// <summary>Text by hint name, in the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>What made the whole generator fail, which loses every file.</summary>
    public Exception? Exception => _result.Exception;

    /// <summary>The project with everything that was generated.</summary>
    public CSharpCompilation Compilation => _compilation.AddSyntaxTrees(Files
        .Select(file => TestProject.Parse(file.Value, file.Key)));

    /// <summary>Why each output of a step is as it is; a step that has not run at all has none.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string stepName) =>
        _result.TrackedSteps.TryGetValue(stepName, out var steps) ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)] : [];

    /// <summary>The outputs of a step that were computed anew, whatever came out.</summary>
    public int CountOfRuns(string stepName) => Reasons(stepName).Count(reason => reason != IncrementalStepRunReason.Cached);

    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        _result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
