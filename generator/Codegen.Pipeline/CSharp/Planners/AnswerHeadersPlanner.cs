using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the method that gives status and declared headers beside the answer.</summary>
internal sealed class AnswerHeadersPlanner(PlanContext context, ApiOperation operation, string operationName, IReadOnlyList<ApiResponse> successes)
{
    private const string Missing = "Null where the answer has no such header, or one that is not of this type; Headers has the text.";

    /// <summary>For an answer of one shape or, without a reading, of none; null where no header is declared.</summary>
    public AnswerPlan? Plan(AnswerReading? reading, bool canBeAbsent, string? accept)
    {
        if (reading is null)
        {
            return Plan(Code.Empty, Code.Empty, Code.Empty, accept);
        }

        if (reading.IsStream)
        {
            return null;
        }

        if (canBeAbsent && reading.Json is { } type)
        {
            var read = type.IsValueType ? Code.Of($"answer.ReadJsonOrNoValue({type.Codec})") : Code.Of($"answer.ReadJsonOrNull({type.Codec})");
            return Plan(type.NullableType, read, Code.Empty, accept);
        }

        return Plan(reading.Type, reading.Expression, reading.IsDownload ? Code.Of($"new {Names.Http}.ApiStatusRange(200, 299)") : Code.Empty, accept);
    }

    /// <summary>For an answer whose shape depends on the status.</summary>
    public AnswerPlan? Plan(AnswerPlan several) => Plan(several.Type, several.Value, several.Downloads, several.Accept);

    private AnswerPlan? Plan(Code type, Code value, Code downloads, string? accept)
    {
        var headers = successes.SelectMany(response => response.Headers).GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase).Select(same => same.First()).ToList();
        if (headers.Count == 0)
        {
            return null;
        }

        var className = context.TypeNames.Take(operation.Pointer, operationName + "Response");
        var reader = Code.Identifier("Read" + className);
        var typeName = context.TypeName(className);
        EquatableArray<Code> lines = type.IsEmpty
            ? [Code.Of($"answer.ReadNothing();"), Code.Of($"return new {typeName}(answer.StatusCode, answer.Headers);")]
            : [Code.Of($"return new {typeName}(answer.StatusCode, answer.Headers, {value});")];
        return new AnswerPlan(
            Code.Of($"{Names.Task}<{typeName}>"),
            AnswerCalls.Custom(typeName, reader, downloads),
            new MethodPlan([], [], Code.Of($"private static {typeName} {reader}({Names.Http}.ApiAnswer answer)"), lines),
            Class(className, type, headers),
            accept)
        {
            Note = downloads.IsEmpty ? null : "The answer with its status and headers. Dispose of its value.",
        };
    }

    private ClassPlan Class(string className, Code type, List<ApiHeader> headers)
    {
        var name = Code.Identifier(className);
        var scope = new NameScope(context.Problems, [.. ReservedNames.Object, className, "StatusCode", "Headers", "Value"]);
        var parent = type.IsEmpty ? Code.Of($"{Names.Http}.ApiResponse") : Code.Of($"{Names.Http}.ApiResponse<{type}>");
        var constructor = type.IsEmpty
            ? Code.Of($"internal {name}(int statusCode, {Names.Http}.ApiHeaders headers) : base(statusCode, headers)")
            : Code.Of($"internal {name}(int statusCode, {Names.Http}.ApiHeaders headers, {type} value) : base(statusCode, headers, value)");
        return new ClassPlan(
            new DocComment().Summary("The answer with its status and headers.").Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {name} : {parent}"),
            [new MethodPlan([], [], constructor, [])],
            headers.Select(header => Property(header, scope)).ToEquatableArray());
    }

    private PropertyPlan Property(ApiHeader header, NameScope scope)
    {
        var (type, value) = Value(header);
        var pascal = Casing.Pascal(header.Name);
        return new PropertyPlan(
            new DocComment().SummaryOf(header.Description, "The header " + header.Name + ".").Remarks(Missing).Lines(),
            [],
            Code.Of($"public {type}? {Code.Identifier(scope.Take(header.Pointer, pascal, pascal + "Header"))} => {value};"));
    }

    private (Code Type, Code Value) Value(ApiHeader header)
    {
        var values = Code.Of($"{Names.Http}.ApiHeaderValues");
        var arguments = Code.Of($"Headers, {Code.Literal(header.Name)}");
        var schema = context.Types.Lookup.Resolve(header.Schema);
        if (schema is TextSchema { DateFormat: null, Format: "date-time" or "http-date" })
        {
            return (PrimitiveTypes.DateTime.Type, Code.Of($"{values}.ReadTime({arguments})"));
        }

        var type = schema is ArraySchema or EnumSchema or NumberSchema or BooleanSchema or TextSchema ? context.Types.Map(header.Schema) : PrimitiveTypes.Text;
        return type switch
        {
            { IsValueType: true, IsElement: false, HoldsNull: false, ToText: not null } => (type.Type, Code.Of($"{values}.ReadValue({arguments}, {type.Codec})")),
            { IsList: true, Item: { ToText: not null, HoldsNull: false } } => (type.Type, Code.Of($"{values}.ReadList({arguments}, {type.Codec})")),
            _ => (Names.Text, Code.Of($"{values}.ReadText({arguments})")),
        };
    }
}
