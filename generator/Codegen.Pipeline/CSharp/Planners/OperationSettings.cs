using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans what the transport must know of an operation.</summary>
internal static class OperationSettings
{
    public static Code SendClass(SendSafety safety) => safety switch
    {
        SendSafety.Safe => Code.Of($"{Names.Http}.SendClass.Safe"),
        SendSafety.Idempotent => Code.Of($"{Names.Http}.SendClass.Idempotent"),
        SendSafety.Keyed => Code.Of($"{Names.Http}.SendClass.Keyed"),
        _ => Code.Of($"{Names.Http}.SendClass.Send"),
    };

    public static EquatableArray<Code> Plan(PlanContext context, ApiOperation operation, string? accept) =>
        Lines(context, operation, accept).ToEquatableArray();

    private static IEnumerable<Code> Lines(PlanContext context, ApiOperation operation, string? accept)
    {
        if (operation is { Safety: SendSafety.Keyed, KeyParameter: { } key })
        {
            yield return Code.Of($"KeyParameter = {Code.Literal(key)},");
        }

        if (AuthPlanner.Masks(context.Model, operation) is { IsEmpty: false } masks)
        {
            yield return Code.Of($"Security = new ulong[] {{ {masks} }},");
        }

        var successes = Code.Join($", ", AnswerPlanner.Successes(operation).Where(response => !response.IsDefault).Select(Range));
        if (!successes.IsEmpty)
        {
            yield return Code.Of($"Success = new {Names.Http}.ApiStatusRange[] {{ {successes} }},");
        }

        var errors = Code.Join($", ", ErrorCases(context, operation));
        if (!errors.IsEmpty)
        {
            yield return Code.Of($"Errors = new {Names.Http}.ApiErrorCase[] {{ {errors} }},");
        }

        if (operation.ServerUrl is { } server)
        {
            yield return Code.Of($"BaseAddress = {Code.Literal(server)},");
        }

        if (operation.Paging is { } paging)
        {
            yield return Code.Of($"Paging = {PagingPlanner.Way(paging)},");
        }

        if (accept is not null)
        {
            yield return Code.Of($"Accept = {Code.Literal(accept)},");
        }
    }

    private static Code Range(ApiResponse response) => Code.Of($"new {Names.Http}.ApiStatusRange({response.FirstStatus}, {response.LastStatus})");

    private static IEnumerable<Code> ErrorCases(PlanContext context, ApiOperation operation)
    {
        var successes = AnswerPlanner.Successes(operation);
        foreach (var response in operation.Responses.Where(response => !successes.Contains(response) && !response.IsSuccess))
        {
            if (response.Content is { Kind: ContentKind.Json, Schema: { } schema })
            {
                var type = context.Types.Map(schema);
                yield return Code.Of($"new {Names.Http}.ApiErrorCase<{type.Type}>({response.FirstStatus}, {response.LastStatus}, {type.Codec})");
            }
        }
    }
}
