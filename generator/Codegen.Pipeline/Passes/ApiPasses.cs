using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>What is done to a model as a whole between reading and planning.</summary>
public static class ApiPasses
{
    /// <summary>In this order: aliases come from merging, the bound needs both, and what is unused shows only at the end.</summary>
    private static readonly Func<ApiModel, ProblemBag, ApiModel>[] Passes =
    [
        MergeAllOf.Run,
        ResolveAliases.Run,
        BoundNesting.Run,
        SpreadNullability.Run,
        CheckReferenceDefaults.Run,
        ChooseContents.Run,
        RemoveUnusedSchemas.Run,
    ];

    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        try
        {
            return Passes.Aggregate(model, (current, pass) => pass(current, problems));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A model that is only half through is in no state to plan from.
            problems.Add(ProblemId.InternalError, "", ProblemText.Of(exception));
            return model with { Operations = [], Schemas = [] };
        }
    }
}
