using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how the successful answers of an operation are read.</summary>
internal sealed class AnswerPlanner(PlanContext context, ApiOperation operation, string operationName)
{
    private readonly List<ApiResponse> _successes = Successes(operation);

    /// <summary>The answers that count as success: those from 200 to 299, or the default where no such is declared.</summary>
    public static List<ApiResponse> Successes(ApiOperation operation)
    {
        var declared = operation.Responses.Where(response => response.IsSuccess).ToList();
        return declared.Count > 0 ? declared : operation.Responses.Where(response => response.IsDefault && response.Content is not null).ToList();
    }

    /// <summary>The operation's own method, and one that shows declared headers or an envelope too, where there are such; else null.</summary>
    public (AnswerPlan Answer, AnswerPlan? Detailed) Plan()
    {
        var readings = Readings(true);
        var shapes = Shapes(readings);
        if (shapes.Count > 1)
        {
            readings = Readings(false);
            shapes = Shapes(readings);
        }

        var accept = Accept(_successes.Select(response => response.Content).FirstOrDefault(content => content is not null));
        if (shapes.Count > 1)
        {
            var several = new SeveralAnswersPlanner(context, operation, operationName, _successes, readings).Plan(accept);
            return (several, HeadersPlanner().Plan(several));
        }

        var single = shapes.Count == 0
            ? new AnswerPlan(Names.Task, Code.Of($"_transport.SendForNothingAsync(request, cancellationToken)"), null, null, accept)
            : Single(shapes[0], readings.Contains(AnswerReading.Nothing), accept);
        return (single, HeadersPlanner().Plan(shapes.Count == 0 ? null : shapes[0], readings.Contains(AnswerReading.Nothing), accept) ?? WithEnvelope());
    }

    /// <summary>Methods for other media types of the answer.</summary>
    public IEnumerable<OtherAnswer> PlanOthers()
    {
        var others = (_successes.Find(response => !response.Others.IsEmpty)?.Others ?? []).ToList();
        if (Shapes(Readings(true)).Count > 1)
        {
            others.AddRange(_successes.Select(response => response.Content).OfType<ApiContent>().Where(content => content.Kind is ContentKind.Events or ContentKind.Lines));
        }

        foreach (var other in others)
        {
            var isAlone = others.Count(candidate => candidate.Kind == other.Kind) == 1;
            var reading = AnswerReading.Of(context, other, true);
            yield return new OtherAnswer(
                MediaTypeNames.SuffixOf(other, isAlone),
                Single(reading, false, null) with { Instead = Accept(other), Note = reading.Note ?? "The answer as " + other.MediaType + "." });
        }
    }

    private static string? Accept(ApiContent? content) => content?.Accept ?? content?.MediaType;

    private static List<AnswerReading> Shapes(List<AnswerReading> readings) =>
        readings.Where(reading => !reading.Type.IsEmpty).GroupBy(reading => reading.Type).Select(same => same.First()).ToList();

    private static AnswerPlan Single(AnswerReading reading, bool canBeAbsent, string? accept)
    {
        if (reading.IsStream)
        {
            return new AnswerPlan(reading.Type, Code.Of($"_transport.{reading.Call}cancellationToken)"), null, null, accept) { Note = reading.Note };
        }

        if (canBeAbsent && reading.Json is { } type)
        {
            var method = type.IsValueType ? Code.Of($"SendForJsonOrNoValueAsync") : Code.Of($"SendForJsonOrNullAsync");
            return new AnswerPlan(
                Code.Of($"{Names.Task}<{type.NullableType}>"), Code.Of($"_transport.{method}(request, {type.Codec}, cancellationToken)"), null, null, accept);
        }

        return new AnswerPlan(Code.Of($"{Names.Task}<{reading.Type}>"), Code.Of($"_transport.{reading.Call}cancellationToken)"), null, null, accept) { Note = reading.Note };
    }

    private List<AnswerReading> Readings(bool canStream) => _successes.Select(response => AnswerReading.Of(context, response.Content, canStream)).ToList();

    private AnswerHeadersPlanner HeadersPlanner() => new(context, operation, operationName, _successes);

    /// <summary>For an answer with more around its data: the same with that, else null.</summary>
    private AnswerPlan? WithEnvelope()
    {
        if (ClientProtocol.JsonAnswerOf(context.Model) is not { } form || (!form.KeepRaw && form.Date.IsEmpty)
            || _successes.Count != 1 || AnswerReading.Of(context, _successes[0].Content, false) is not { Json: not null } reading)
        {
            return null;
        }

        var response = Code.Of($"{Names.Http}.ApiJsonResponse<{reading.Type}>");
        var reader = Code.Identifier("Read" + operationName + "Response");
        return new AnswerPlan(
            Code.Of($"{Names.Task}<{response}>"),
            Code.Of($"_transport.SendForAnswerAsync<{response}>(request, {reader}, cancellationToken)"),
            new MethodPlan(
                [],
                [],
                Code.Of($"private static {response} {reader}({Names.Http}.ApiAnswer answer)"),
                [Code.Of($"return new {response}(answer.StatusCode, answer.Headers, {reading.Expression}, answer.ReadRaw(), answer.ReadProviderDate());")]),
            null,
            _successes[0].Content?.MediaType);
    }
}
