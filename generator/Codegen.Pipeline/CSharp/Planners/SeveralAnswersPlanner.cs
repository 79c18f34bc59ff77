using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans an answer whose shape depends on the status: a class with a member for each.</summary>
internal sealed class SeveralAnswersPlanner(
    PlanContext context, ApiOperation operation, string operationName, IReadOnlyList<ApiResponse> successes, IReadOnlyList<AnswerReading> readings)
{
    private readonly List<Code> _downloads = [];

    public AnswerPlan Plan(string? accept)
    {
        var className = context.TypeNames.Take(operation.Pointer, operationName + "Result");
        var type = context.TypeName(className);
        var (properties, arms) = Members(className, type);
        var reader = Code.Identifier("Read" + className);
        return new AnswerPlan(
            Code.Of($"{Names.Task}<{type}>"),
            AnswerCalls.Custom(type, reader, DownloadStatuses()),
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
            Class(className, properties),
            accept)
        {
            Note = _downloads.Count > 0 ? "One of the answers. Dispose of it." : null,
            Value = Code.Of($"{reader}(answer)"),
            Type = type,
            Downloads = DownloadStatuses(),
        };
    }

    private (List<PropertyPlan> Properties, List<Code> Arms) Members(string className, Code type)
    {
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className, "StatusCode", "Dispose"]);
        var properties = new List<PropertyPlan>
        {
            new(new DocComment().Summary("The HTTP status, which tells which member holds the answer.").Lines(), [], Code.Of($"public int StatusCode {{ get; }}")),
        };
        var arms = new List<Code>();
        for (var i = 0; i < successes.Count; i++)
        {
            if (readings[i].Type.IsEmpty)
            {
                continue;
            }

            var member = Code.Identifier(scope.Take(successes[i].Pointer, StatusNames.Of(successes[i])));
            properties.Add(new PropertyPlan(
                new DocComment().SummaryOf(successes[i].Description, "The answer.").Lines(), [], Code.Of($"public {readings[i].NullableType} {member} {{ get; init; }}")));
            arms.Add(Code.Of($"    >= {successes[i].FirstStatus} and <= {successes[i].LastStatus} => new {type}(answer.StatusCode) {{ {member} = {readings[i].Expression} }},"));
            if (readings[i].IsDownload)
            {
                _downloads.Add(member);
            }
        }

        return (properties, arms);
    }

    private ClassPlan Class(string className, List<PropertyPlan> properties)
    {
        var name = Code.Identifier(className);
        var methods = new List<MethodPlan> { new([], [], Code.Of($"internal {name}(int statusCode)"), [Code.Of($"StatusCode = statusCode;")]) };
        if (_downloads.Count > 0)
        {
            methods.Add(new MethodPlan(
                new DocComment().Summary("Gives the connection back, where a body is held.").Lines(),
                [],
                Code.Of($"public void Dispose()"),
                _downloads.Select(member => Code.Of($"{member}?.Dispose();")).ToEquatableArray()));
        }

        return new ClassPlan(
            new DocComment().Summary("One of the answers of the operation.").Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {name}{(_downloads.Count > 0 ? Code.Of($" : global::System.IDisposable") : Code.Empty)}"),
            methods.ToEquatableArray(),
            properties.ToEquatableArray());
    }

    private Code DownloadStatuses() => Code.Join($", ", successes.Where((_, i) => readings[i].IsDownload).Select(OperationSettings.Range));
}
