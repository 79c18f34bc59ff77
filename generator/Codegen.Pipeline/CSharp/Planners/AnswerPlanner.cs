using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how the successful answers of an operation are read.</summary>
internal sealed class AnswerPlanner(PlanContext context, ApiOperation operation, string operationName)
{
    /// <summary>How one content is read: its C# type (null for none) and the expression that reads it from <c>answer</c>.</summary>
    private sealed record Reading(TypeUse? Type, Code Expression, Code Method, Code CodecArgument, bool IsJson);

    /// <summary>The answers that count as success: those from 200 to 299, or the default where no such is declared.</summary>
    public static List<ApiResponse> Successes(ApiOperation operation)
    {
        var declared = operation.Responses.Where(response => response.IsSuccess).ToList();
        return declared.Count > 0 ? declared : operation.Responses.Where(response => response.IsDefault && response.Content is not null).ToList();
    }

    public AnswerPlan Plan()
    {
        var successes = Successes(operation);
        var readings = successes.Select(response => Read(response.Content)).ToList();
        var accept = successes.Select(response => response.Content?.MediaType).FirstOrDefault(type => type is not null);
        var shapes = readings.Where(reading => reading.Type is not null).GroupBy(reading => reading.Type!.Type).Select(same => same.First()).ToList();
        return shapes.Count switch
        {
            0 => new AnswerPlan(Names.Task, Code.Of($"_transport.SendForNothingAsync(request, cancellationToken)"), null, null, accept),
            1 => PlanSingle(shapes[0], readings.Exists(reading => reading.Type is null), accept),
            _ => PlanSeveral(successes, readings, accept),
        };
    }

    /// <summary>For an answer with declared headers: the same with a class that shows them, else null.</summary>
    public AnswerPlan? PlanWithHeaders()
    {
        var successes = Successes(operation);
        if (successes.Count != 1 || successes[0].Headers.IsEmpty || Read(successes[0].Content) is not { Type: { } type } reading)
        {
            return null;
        }

        var className = context.TypeNames.Take(operation.Pointer, operationName + "Response");
        var name = Code.Identifier(className);
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className, "StatusCode", "Headers", "Value"]);
        var properties = successes[0].Headers.Select(header => new PropertyPlan(
            new DocComment().SummaryOf(header.Description, "The header " + header.Name + ".").Remarks("Null where the answer has no such header.").Lines(),
            [],
            Code.Of($"public string? {Code.Identifier(scope.Take(header.Pointer, Casing.Pascal(header.Name), Casing.Pascal(header.Name) + "Header"))} => Headers.TryGetValue({Code.Literal(header.Name)}, out var header) ? header : null;")));
        var response = new ClassPlan(
            new DocComment().Summary("The answer with its status and headers.").Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {name} : {Names.Http}.ApiResponse<{type.Type}>"),
            [
                new MethodPlan(
                    [], [], Code.Of($"internal {name}(int statusCode, {Names.Http}.ApiHeaders headers, {type.Type} value) : base(statusCode, headers, value)"), []),
            ],
            properties.ToEquatableArray());
        var reader = Code.Identifier("Read" + className);
        return new AnswerPlan(
            Code.Of($"{Names.Task}<{context.TypeName(className)}>"),
            Code.Of($"_transport.SendForAnswerAsync<{context.TypeName(className)}>(request, {reader}, cancellationToken)"),
            new MethodPlan(
                [],
                [],
                Code.Of($"private static {context.TypeName(className)} {reader}({Names.Http}.ApiAnswer answer)"),
                [Code.Of($"return new {context.TypeName(className)}(answer.StatusCode, answer.Headers, {reading.Expression});")]),
            response,
            successes[0].Content?.MediaType);
    }

    /// <summary>For an answer with more around its data: the same with that, else null.</summary>
    public AnswerPlan? PlanWithEnvelope()
    {
        var successes = Successes(operation);
        if (ClientProtocol.JsonAnswerOf(context.Model) is not { } form || (!form.KeepRaw && form.Date.IsEmpty)
            || successes.Count != 1 || Read(successes[0].Content) is not { Type: { } type, IsJson: true } reading)
        {
            return null;
        }

        var response = Code.Of($"{Names.Http}.ApiJsonResponse<{type.Type}>");
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
            successes[0].Content?.MediaType);
    }

    private static AnswerPlan PlanSingle(Reading reading, bool canBeAbsent, string? accept)
    {
        var type = reading.Type!;
        var orNull = canBeAbsent && reading.IsJson;
        var method = orNull ? (type.IsValueType ? Code.Of($"SendForJsonOrNoValueAsync") : Code.Of($"SendForJsonOrNullAsync")) : reading.Method;
        var returned = orNull ? type.NullableType : type.Type;
        return new AnswerPlan(
            Code.Of($"{Names.Task}<{returned}>"),
            Code.Of($"_transport.{method}(request, {reading.CodecArgument}cancellationToken)"),
            null,
            null,
            accept);
    }

    private AnswerPlan PlanSeveral(List<ApiResponse> successes, List<Reading> readings, string? accept)
    {
        var className = context.TypeNames.Take(operation.Pointer, operationName + "Result");
        var name = Code.Identifier(className);
        var type = context.TypeName(className);
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className, "StatusCode"]);
        var properties = new List<PropertyPlan>
        {
            new(new DocComment().Summary("The HTTP status, which tells which member holds the answer.").Lines(), [], Code.Of($"public int StatusCode {{ get; }}")),
        };
        var arms = new List<Code>();
        for (var i = 0; i < successes.Count; i++)
        {
            if (readings[i].Type is { } held)
            {
                var member = Code.Identifier(scope.Take(successes[i].Pointer, StatusNames.Of(successes[i])));
                properties.Add(new PropertyPlan(
                    new DocComment().SummaryOf(successes[i].Description, "The answer.").Lines(), [], Code.Of($"public {held.NullableType} {member} {{ get; init; }}")));
                arms.Add(Code.Of($"    >= {successes[i].FirstStatus} and <= {successes[i].LastStatus} => new {type}(answer.StatusCode) {{ {member} = {readings[i].Expression} }},"));
            }
        }

        var reader = Code.Identifier("Read" + className);
        return new AnswerPlan(
            Code.Of($"{Names.Task}<{type}>"),
            Code.Of($"_transport.SendForAnswerAsync<{type}>(request, {reader}, cancellationToken)"),
            new MethodPlan(
                [],
                [],
                Code.Of($"private static {type} {reader}({Names.Http}.ApiAnswer answer)"),
                [
                    Code.Of($"return answer.StatusCode switch"),
                    Code.Of($"{{"),
                    .. arms,
                    Code.Of($"    _ => new {type}(answer.StatusCode),"),
                    Code.Of($"}};"),
                ]),
            new ClassPlan(
                new DocComment().Summary("One of the answers of the operation.").Lines(),
                [],
                Code.Of($"{context.Access} sealed partial class {name}"),
                [new MethodPlan([], [], Code.Of($"internal {name}(int statusCode)"), [Code.Of($"StatusCode = statusCode;")])],
                properties.ToEquatableArray()),
            accept);
    }

    private Reading Read(ApiContent? content)
    {
        switch (content?.Kind)
        {
            case null:
                return new Reading(null, Code.Empty, Code.Empty, Code.Empty, false);
            case ContentKind.Binary:
                return new Reading(PrimitiveTypes.Bytes, Code.Of($"answer.ReadBytes()"), Code.Of($"SendForBytesAsync"), Code.Empty, false);
            case ContentKind.Json:
                var type = NullableAsSuch(content.Schema);
                return new Reading(type, Code.Of($"answer.ReadJson({type.Codec})"), Code.Of($"SendForJsonAsync"), Code.Of($"{type.Codec}, "), true);
            default:
                return new Reading(PrimitiveTypes.Text, Code.Of($"answer.ReadText()"), Code.Of($"SendForTextAsync"), Code.Empty, false);
        }
    }

    private TypeUse NullableAsSuch(ApiSchema? schema)
    {
        if (schema is null)
        {
            return PrimitiveTypes.Element;
        }

        var type = context.Types.Map(schema);
        return context.Types.IsNullable(schema) ? context.Types.Nullable(type) : type;
    }
}
