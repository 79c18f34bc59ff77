using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

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
        if (operation.Safety == SendSafety.Keyed && (operation.KeyParameter ?? operation.Wire?.KeyMember) is { } key)
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

        foreach (var line in OptionLines(context, operation))
        {
            yield return line;
        }

        if (accept is not null)
        {
            yield return Code.Of($"Accept = {Code.Literal(accept)},");
        }

        foreach (var line in ProtocolLines(context, operation))
        {
            yield return line;
        }
    }

    private static IEnumerable<Code> ProtocolLines(PlanContext context, ApiOperation operation)
    {
        if (JsonAnswerPlanner.Reads(context, operation))
        {
            yield return Code.Of($"Answer = {ProtocolPlanner.Field(context, ClientProtocol.Answer)},");
        }

        if (context.Model.Protocol is EnvelopeProtocol)
        {
            yield return Code.Of($"Envelope = {ProtocolPlanner.Field(context, ClientProtocol.Envelope)},");
            yield return Code.Of($"Action = {Code.Literal(operation.Wire?.Action ?? "")},");
        }

        if (context.Model.Protocol is { Headers.IsEmpty: false })
        {
            yield return Code.Of($"FixedHeaders = {ProtocolPlanner.Field(context, ClientProtocol.Headers)},");
        }

        if (operation.Wire is { NothingToRead: true })
        {
            yield return Code.Of($"ReadsNothing = true,");
        }

        if (SessionPlanner.IsStep(context.Model, operation))
        {
            yield return Code.Of($"HidesAnswer = true,");
        }

        if (SessionPlanner.IsLogout(context.Model, operation))
        {
            yield return Code.Of($"EndsSession = true,");
        }
    }

    public static IEnumerable<Code> OptionLines(PlanContext context, ApiOperation operation)
    {
        if (context.Options.Find(ClientOptionKind.Path, operation.Pointer) is { } path)
        {
            yield return Code.Of($"PathOption = {Code.Literal(path.Name)},");
        }

        if (context.Options.Find(ClientOptionKind.Method, operation.Pointer) is { } method)
        {
            yield return Code.Of($"MethodOption = {Code.Literal(method.Name)},");
        }
    }

    /// <summary>The expression of an operation's description: its field, as the options change it.</summary>
    public static Code Described(PlanContext context, ApiOperation operation, Code field) =>
        OptionLines(context, operation).Any() ? Code.Of($"_transport.Adapt({field})") : field;

    /// <summary>The name of a parameter on the wire, as the options change it.</summary>
    public static Code WireName(PlanContext context, ApiParameter parameter) =>
        context.Options.Find(ClientOptionKind.ParameterName, parameter.Pointer) is { } option
            ? Code.Of($"_transport.WireName({Code.Literal(option.Name)}, {Code.Literal(parameter.Name)})")
            : Code.Literal(parameter.Name);

    public static Code Range(ApiResponse response) => Code.Of($"new {Names.Http}.ApiStatusRange({response.FirstStatus}, {response.LastStatus})");

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
