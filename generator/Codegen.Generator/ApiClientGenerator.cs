using Codegen.Generator.Naming;
using Codegen.Generator.Problems;
using Codegen.Generator.Reading;
using Codegen.Pipeline.Collections;
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

        var files = context.AdditionalTextsProvider
            .Combine(repeated)
            .Where(static pair => !pair.Right.Contains(pair.Left))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SpecReader.Read(pair.Left.Left, pair.Right, cancellation))
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(StepNames.ReadSpecFiles);

        // Sees all files, but gives a spec only those that it refers to: an edit of another one stops here.
        var specs = files
            .Where(static spec => !spec.IsPart || spec.File is null)
            .Combine(files.Collect().Select(static (all, _) => all.ToEquatableArray()))
            .Select(static (pair, _) => PartFinder.Attach(pair.Left, pair.Right))
            .WithTrackingName(StepNames.AttachParts);

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

        var rendered = plans
            .Select(static (plan, _) => RenderedFile.Render(plan))
            .WithTrackingName(StepNames.RenderFiles);

        context.RegisterSourceOutput(rendered, static (output, file) => file.AddTo(output));
        context.RegisterSourceOutput(built.Combine(clashes), static (output, pair) => ProblemReporter.Report(output, pair.Left, pair.Right));
    }
}
