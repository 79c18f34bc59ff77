using Codegen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Codegen.Testing.Generation;

/// <summary>
/// Runs the generator over specs in memory. Every run is a test of its own: a second run over the same input must find
/// everything in the cache, a fresh generator must give the same bytes, and a diagnostic that was not expected fails it.
/// </summary>
public sealed class GeneratorHarness
{
    private static readonly string[] Steps =
    [
        StepNames.ReadSpecFiles, StepNames.AttachParts, StepNames.ReadFacts, StepNames.BuildPlans, StepNames.FindClashes, StepNames.SplitPlans, StepNames.RenderFiles,
    ];

    private readonly List<TestText> _texts;
    private CSharpCompilation _compilation = TestProject.Compilation("internal static class Program { }");
    private GeneratorDriver _driver;

    public GeneratorHarness(params TestSpec[] specs)
    {
        _texts = [.. specs.Select(spec => new TestText(spec))];
        _driver = NewDriver();
    }

    /// <summary>Runs over the specs once and expects nothing but files.</summary>
    public static GeneratorRun Generate(params TestSpec[] specs) => new GeneratorHarness(specs).Run();

    /// <param name="expected">Ids of all diagnostics, in any order.</param>
    public GeneratorRun Run(params string[] expected)
    {
        var run = RunOnce();
        Assert.Null(run.Exception);
        AssertDiagnostics(expected, run.Diagnostics);
        AssertStable(run);
        return run;
    }

    /// <summary>For a test that looks at the diagnostics itself.</summary>
    public GeneratorRun RunUnchecked()
    {
        var run = RunOnce();
        Assert.Null(run.Exception);
        AssertStable(run);
        return run;
    }

    /// <summary>The same without the runs that follow, for documents that take long.</summary>
    public GeneratorRun RunBriefly()
    {
        var run = RunOnce();
        Assert.Null(run.Exception);
        return run;
    }

    private void AssertStable(GeneratorRun run)
    {
        var again = RunOnce();
        Assert.All(Steps.SelectMany(again.Reasons), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        var fresh = ToRun(NewDriver().RunGenerators(_compilation));
        Assert.Equal(run.Files, fresh.Files);
        Assert.Equal(run.Diagnostics.Select(Show).Order(StringComparer.Ordinal), fresh.Diagnostics.Select(Show).Order(StringComparer.Ordinal));
    }

    public void AddSpec(TestSpec spec)
    {
        var added = new TestText(spec);
        _texts.Add(added);
        _driver = _driver.AddAdditionalTexts([added]).WithUpdatedAnalyzerConfigOptions(NewOptions());
    }

    /// <summary>The same, where a diagnostic of this id may come any number of times, or never.</summary>
    public GeneratorRun RunAllowing(string id)
    {
        var ids = RunOnce().Diagnostics.Select(diagnostic => diagnostic.Id);
        _driver = NewDriver();
        return Run([.. ids.Where(candidate => candidate == id)]);
    }

    /// <summary>Another text for a spec, as after an edit in the IDE.</summary>
    public void EditSpec(string path, string text)
    {
        var index = _texts.FindIndex(candidate => candidate.Spec.Path == path);
        var edited = new TestText(_texts[index].Spec with { Text = text });
        _driver = _driver.ReplaceAdditionalText(_texts[index], edited);
        _texts[index] = edited;
    }

    /// <summary>Other metadata for a spec, as after an edit of the project file.</summary>
    public void EditOptions(string path, Func<TestSpec, TestSpec> edit)
    {
        var index = _texts.FindIndex(candidate => candidate.Spec.Path == path);
        _texts[index].Spec = edit(_texts[index].Spec);
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(NewOptions());
    }

    /// <summary>Another text for the project's own C#, as after a keystroke.</summary>
    public void EditCSharp(string source)
    {
        var tree = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(tree, TestProject.Parse(source, tree.FilePath));
    }

    /// <summary>Takes Codegen.Runtime out of the project's references.</summary>
    public void RemoveRuntime() => _compilation = _compilation.RemoveReferences(TestProject.Runtime);

    private GeneratorRun RunOnce()
    {
        _driver = SmallStack.Run(() => _driver.RunGenerators(_compilation));
        return ToRun(_driver);
    }

    private GeneratorRun ToRun(GeneratorDriver driver) => new(driver.GetRunResult().Results.Single(), _compilation);

    private TestOptionsProvider NewOptions() => new(_texts.Select(text => text.Spec));

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new ApiClientGenerator().AsSourceGenerator()],
        _texts,
        TestProject.ParseOptions,
        NewOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static void AssertDiagnostics(string[] expected, IReadOnlyList<Diagnostic> actual)
    {
        var ids = actual.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal).ToArray();
        if (!ids.SequenceEqual(expected.Order(StringComparer.Ordinal)))
        {
            var arguments = string.Join(", ", ids.Select(id => $"\"{id}\""));
            Assert.Fail($"Expected [{string.Join(", ", expected)}], got Run({arguments}):\n{string.Join("\n", actual.Select(Show))}");
        }
    }

    private static string Show(Diagnostic diagnostic) => diagnostic.ToString();
}
