using System.Diagnostics;
using System.Text;
using Codegen.Corpus.Results;
using Codegen.Corpus.RoundTrips;
using Codegen.Generator;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Corpus.Work;

/// <summary>One document through the generator and the compiler.</summary>
internal sealed class DocumentTrial(string name, WorkerOrder order, Action<string> tellStage)
{
    private const int MostReasons = 5;
    private const double Megabyte = 1024 * 1024;

    /// <summary>The compilation is on one thread, because the machine's cores are busy with other documents.</summary>
    private static readonly CSharpCompilation Project = TestProject.Compilation()
        .WithOptions(TestProject.Options.WithConcurrentBuild(false));

    private TimeSpan _generating;
    private TimeSpan _generatingOnProcessor;

    public DocumentResult Run(byte[] bytes)
    {
        using var meter = new PeakMeter();
        var spec = new TestSpec(name, "") { Bytes = bytes, Metadata = order.Selection };
        var parsing = Parse(bytes);
        tellStage("generate");
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var run = Generate(spec);
        var sources = run.GeneratedSources.IsDefault ? [] : run.GeneratedSources;
        var result = new DocumentResult(name, Outcome.Compiled)
        {
            Size = bytes.Length,
            Diagnostics = run.Diagnostics.GroupBy(diagnostic => diagnostic.Id).ToDictionary(group => group.Key, group => group.Count()),
            Complaints = Complaints.Of(run.Diagnostics),
            ParseMilliseconds = parsing.TotalMilliseconds,
            PlanMilliseconds = Math.Max(0, (ElapsedIn(run, StepNames.BuildPlans) - parsing).TotalMilliseconds),
            RenderMilliseconds = ElapsedIn(run, StepNames.RenderFiles).TotalMilliseconds,
            GenerateMilliseconds = _generating.TotalMilliseconds,
            GenerateProcessorMilliseconds = _generatingOnProcessor.TotalMilliseconds,
            AllocatedMegabytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Megabyte,
            GeneratePeakMegabytes = meter.Megabytes,
            Files = sources.Length,
            SourceSize = sources.Sum(source => (long)source.SourceText.Length),
            Operations = sources.Sum(source => CountOperations(source.SourceText.ToString())),
        };
        if (ReasonNotToCompile(run, sources.Length) is { } reason)
        {
            return result with { Outcome = reason.Outcome, Reasons = reason.Reasons, PeakMegabytes = meter.Megabytes };
        }

        tellStage("compile");
        return Compile(sources, result, bytes) with { PeakMegabytes = meter.Megabytes };
    }

    // A reading of its own, because the generator's step does not tell its parts apart.
    private TimeSpan Parse(byte[] bytes)
    {
        tellStage("parse");
        var clock = Stopwatch.StartNew();
        Read(bytes);
        return clock.Elapsed;
    }

    private SpecTree? Read(byte[] bytes) => SpecTreeReader.Read(
        new SpecFile(name, Encoding.UTF8.GetString(bytes), new SpecOptions(null, null, null, TestProject.RootNamespace)), new ProblemBag());

    private GeneratorRunResult Generate(TestSpec spec)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ApiClientGenerator().AsSourceGenerator()],
            [new TestText(spec)],
            TestProject.ParseOptions,
            new TestOptionsProvider([spec]),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        driver = driver.RunGenerators(Project);
        _generating = clock.Elapsed;
        _generatingOnProcessor = Environment.CpuUsage.TotalTime - before;
        return driver.GetRunResult().Results.Single();
    }

    private static TimeSpan ElapsedIn(GeneratorRunResult run, string step) => run.TrackedSteps.TryGetValue(step, out var steps)
        ? TimeSpan.FromTicks(steps.Sum(one => one.ElapsedTime.Ticks))
        : TimeSpan.Zero;

    private static (Outcome Outcome, IReadOnlyList<string> Reasons)? ReasonNotToCompile(GeneratorRunResult run, int files)
    {
        // As the generator meant them: this project makes an error of every warning.
        var errors = run.Diagnostics.Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error).ToList();
        if (run.Exception is { } exception)
        {
            return (Outcome.Failed, [exception.ToString()]);
        }

        if (errors.Exists(error => error.Id == DiagnosticDescriptors.InternalError.Id))
        {
            return (Outcome.Failed, Shown(errors));
        }

        if (errors.Count > 0)
        {
            return (Outcome.Refused, Shown(errors.Concat(run.Diagnostics.Where(other => other.DefaultSeverity == DiagnosticSeverity.Warning))));
        }

        return files > 0 ? null : (Outcome.Failed, ["Nothing was generated, and no error says so."]);
    }

    private DocumentResult Compile(IEnumerable<GeneratedSourceResult> sources, DocumentResult result, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var compilation = Project.AddSyntaxTrees(sources.Select(source =>
            CSharpSyntaxTree.ParseText(source.SourceText, TestProject.ParseOptions, source.HintName)));
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(image, xmlDocumentationStream: documentation);
        var shown = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        result = result with
        {
            CompileMilliseconds = clock.Elapsed.TotalMilliseconds,
            CompileProcessorMilliseconds = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds,
            Warnings = shown.Count(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Warning),
            AssemblySize = image.Length,
        };
        if (!emitted.Success || shown.Count > 0)
        {
            return result with { Outcome = Outcome.Failed, Reasons = Shown(Mixed(shown)) };
        }

        if (!order.RoundTrip || Read(bytes) is not { } tree)
        {
            return result;
        }

        tellStage("round trip");
        return result with { RoundTrips = ExampleRun.Over(image, compilation.SyntaxTrees, tree.Root) };
    }

    // The first of each kind first, so that one kind does not hide another.
    private static IEnumerable<Diagnostic> Mixed(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .GroupBy(diagnostic => diagnostic.Id)
        .SelectMany(group => group.Select((diagnostic, index) => (diagnostic, index)))
        .OrderBy(pair => pair.index)
        .Select(pair => pair.diagnostic);

    private static IReadOnlyList<string> Shown(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Take(MostReasons).Select(diagnostic => Shortened(diagnostic.ToString()) + Line(diagnostic))];

    private static string Shortened(string text) => text.Length <= 500 ? text : text[..500] + "...";

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? "  |  " + Shortened(tree.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString().Trim()) : "";

    private static int CountOperations(string source)
    {
        const string Mark = "private static readonly global::Codegen.Runtime.Http.ApiOperation ";
        return source.AsSpan().Count(Mark);
    }
}
