using Codegen.Generator.Naming;
using Codegen.Generator.Problems;
using Codegen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator;

/// <summary>Turns each <c>ApiSpec</c> of a project into a client: the wiring of the steps, and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApiClientGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var facts = FactsReader.Read(context);
        var repeated = context.AdditionalTextsProvider.Collect().Select(static (texts, _) => RepeatedTexts.Find(texts));

        var specs = context.AdditionalTextsProvider
            .Combine(repeated)
            .Where(static pair => !pair.Right.Contains(pair.Left))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SpecReader.Read(pair.Left.Left, pair.Right, cancellation))
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(StepNames.ReadSpecFiles);

        var built = specs
            .Combine(facts)
            .Select(static (pair, cancellation) => BuiltSpec.Build(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.BuildPlans);

        // Sees names only, so that an edited spec costs the others nothing unless their names begin to clash.
        var clashes = built
            .Select(static (spec, _) => SpecNames.Of(spec))
            .Collect()
            .Select(static (names, _) => NameClashes.Find(names))
            .WithTrackingName(StepNames.FindClashes);

        var plans = built
            .Combine(clashes)
            .SelectMany(static (pair, _) => PlacedPlan.Split(pair.Left, pair.Right))
            .WithTrackingName(StepNames.SplitPlans);

        var files = plans
            .Select(static (plan, _) => RenderedFile.Render(plan))
            .WithTrackingName(StepNames.RenderFiles);

        context.RegisterSourceOutput(files, static (output, file) => file.AddTo(output));
        context.RegisterSourceOutput(built.Combine(clashes), static (output, pair) => ProblemReporter.Report(output, pair.Left, pair.Right));
    }
}
