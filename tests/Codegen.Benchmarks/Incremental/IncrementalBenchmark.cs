using System.Diagnostics;
using System.Globalization;
using Codegen.Generator;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Benchmarks.Incremental;

/// <summary>What an editor pays while one types, with the clients of all specs of the repository in the project: ours beside a generator that does next to nothing.</summary>
internal static class IncrementalBenchmark
{
    private const int Keystrokes = 300;
    private const int SpecEdits = 20;

    public static void Run()
    {
        var specs = OwnSpecs.All.ToArray();
        var first = Stopwatch.StartNew();
        var ours = Start(new ApiClientGenerator(), specs);
        var cold = first.Elapsed.TotalMilliseconds;
        var sources = ours.GetRunResult().Results.Single().GeneratedSources;
        var warm = Enumerable.Range(0, 5).Select(_ => TimeOf(() => Start(new ApiClientGenerator(), specs))).Min();

        var keystroke = Keystroke(ours);
        var plain = Keystroke(Start(new PlainGenerator(sources.Length / specs.Length), specs));
        var edit = SpecEdit(specs);

        Console.WriteLine(Line($"{specs.Length} specs, {sources.Length} files, {sources.Sum(source => (long)source.SourceText.Length) / 1e6:F1} million characters"));
        Console.WriteLine(Line($"all specs, first run of the process    {cold,10:F1} ms"));
        Console.WriteLine(Line($"all specs, later                       {warm,10:F1} ms"));
        Console.WriteLine(Line($"a keystroke in C#                      {keystroke,10:F4} ms, {keystroke / plain:F2} times that of a generator of as many empty files ({plain:F4} ms)"));
        Console.WriteLine(Line($"an edit of one spec                    {edit,10:F1} ms, {edit / warm:F3} of all specs"));
    }

    private static GeneratorDriver Start(IIncrementalGenerator generator, TestSpec[] specs) =>
        Driver(generator, specs, specs.Select(spec => new TestText(spec))).RunGenerators(Project(0));

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, TestSpec[] specs, IEnumerable<TestText> texts) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, TestProject.ParseOptions, new TestOptionsProvider(specs));

    private static double Keystroke(GeneratorDriver driver)
    {
        var projects = Enumerable.Range(1, Keystrokes).Select(Project).ToList();
        var best = double.MaxValue;
        foreach (var project in projects)
        {
            best = Math.Min(best, TimeOf(() => driver = driver.RunGenerators(project)));
        }

        return best;
    }

    // A changed summary: the spec is read, planned and rendered anew, the others are not.
    private static double SpecEdit(TestSpec[] specs)
    {
        var spec = specs.Single(candidate => candidate.Path.Contains("bulksms", StringComparison.Ordinal));
        var texts = specs.Select(candidate => new TestText(candidate)).ToList();
        var current = texts[Array.IndexOf(specs, spec)];
        var driver = Driver(new ApiClientGenerator(), specs, texts).RunGenerators(Project(0));
        var title = spec.Text.IndexOf("title:", StringComparison.Ordinal);
        var best = double.MaxValue;
        for (var i = 0; i < SpecEdits; i++)
        {
            var words = "title: Edited " + i.ToString(CultureInfo.InvariantCulture) + " #";
            var edited = new TestText(spec with { Text = spec.Text.Insert(title, words) });
            driver = driver.ReplaceAdditionalText(current, edited);
            current = edited;
            best = Math.Min(best, TimeOf(() => driver = driver.RunGenerators(Project(0))));
        }

        return best;
    }

    private static CSharpCompilation Project(int version) =>
        TestProject.Compilation($"internal static class Program {{ static int Typed{version.ToString(CultureInfo.InvariantCulture)}; }}");

    private static double TimeOf(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
