using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Planners;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;
using Codegen.Pipeline.Reading.Names;
using Codegen.Pipeline.Reading.OpenApi.Extensions;

namespace Codegen.Pipeline;

/// <summary>From a spec's text to the plans of its files.</summary>
public static class SpecPipeline
{
    /// <summary>Never throws but for a cancellation: whatever goes wrong is a problem of this spec and leaves other specs alone.</summary>
    public static PipelineResult Build(SpecFile file, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag();
        SpecTree? tree = null;
        EquatableArray<FilePlan> plans = [];
        ClientNames? client = null;
        try
        {
            tree = SpecTreeReader.Read(file, problems);
            var isComplete = tree is not null && SpecAssembly.Complete(tree, file, problems);
            var model = isComplete ? ReadModel(tree!, file, facts, problems, cancellationToken) : null;
            if (model is not null)
            {
                var options = file.Options;
                client = ClientNaming.Solve(file.Path, model.Title, options.Client, options.Namespace, options.Access, options.RootNamespace, problems);
                plans = client is null ? [] : CSharpPlanner.Plan(model, client, problems, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(ProblemId.InternalError, "", ProblemText.Of(exception));
            plans = [];
        }

        return new PipelineResult(plans, ProblemLocator.Locate(file, tree, problems.Problems))
        {
            Client = plans.IsEmpty || client is null ? null : client.Namespace + "." + client.Name + "Client",
        };
    }

    private static ApiModel? ReadModel(SpecTree tree, SpecFile file, CompilationFacts facts, ProblemBag problems, CancellationToken cancellationToken)
    {
        var model = SpecReader.ReadModel(tree, file.Options, problems, cancellationToken);
        if (model is null)
        {
            return null;
        }

        if (!facts.HasRuntime)
        {
            problems.Add(ProblemId.RuntimeMissing, "");
            return null;
        }

        if (model.Operations.IsEmpty && model.Webhooks.IsEmpty)
        {
            problems.Add(ProblemId.NothingGenerated, "");
            return null;
        }

        ExtensionCheck.Run(tree, file, problems);
        var passed = ApiPasses.Run(model, problems);
        return passed with { ChosenNames = ChosenNameReader.Read(passed, tree, file, problems) };
    }
}
