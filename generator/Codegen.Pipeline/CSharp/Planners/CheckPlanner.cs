using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the statements that hold the values of a call against the document's rules before the request is built.</summary>
internal static class CheckPlanner
{
    /// <summary>The statements; none for an operation whose values have no rules.</summary>
    /// <param name="body">The body's planner and the expression that names it; null without a body.</param>
    public static IReadOnlyList<Code> Plan(PlanContext context, IEnumerable<Argument> arguments, ApiBody? declared, BodyPlanner? body, Code bodyName)
    {
        var lines = arguments
            .Where(argument => context.Rules.HasRules(argument.Parameter.Schema))
            .Select(argument => Parameter(context, argument))
            .ToList();
        if (declared is not null && body is not null && !ReferenceEquals(body.Type, PrimitiveTypes.Multipart) && BodySchema(declared.Contents[0]) is { } schema && context.Rules.HasRules(schema))
        {
            var helper = body.Type.IsValueType ? Code.Of($"CheckBodyValue") : Code.Of($"CheckBody");
            lines.Add(Code.Of($"request.{helper}({body.Type.Codec}, {bodyName}, {Rule(context, schema)});"));
        }

        return lines.Count == 0 ? [] : [Code.Of($"_transport.BeginCheck(request);"), .. lines];
    }

    /// <summary>The statements for a call that is answered by records, which has no body.</summary>
    public static IReadOnlyList<Code> PlanRecords(PlanContext context, IEnumerable<Argument> arguments)
    {
        var lines = Plan(context, arguments, null, null, Code.Empty);
        return lines.Count == 0 ? [] : [Code.Of($"var request = call.Checks;"), .. lines];
    }

    private static Code Parameter(PlanContext context, Argument argument)
    {
        var rule = Rule(context, argument.Parameter.Schema);
        var name = Code.Literal(argument.Parameter.Name);
        if (ReferenceEquals(argument.Type, PrimitiveTypes.Text))
        {
            return Code.Of($"request.CheckTextParameter({name}, {argument.Expression}, {rule});");
        }

        if (ReferenceEquals(argument.Type, PrimitiveTypes.Int32) || ReferenceEquals(argument.Type, PrimitiveTypes.Int64))
        {
            return Code.Of($"request.CheckWholeParameter({name}, {argument.Expression}, {rule});");
        }

        var helper = argument.Type.IsValueType ? Code.Of($"CheckParameterValue") : Code.Of($"CheckParameter");
        return Code.Of($"request.{helper}({name}, {argument.Type.Codec}, {argument.Expression}, {rule});");
    }

    private static Code Rule(PlanContext context, ApiSchema schema) => context.Rules.RuleOf(schema) ?? Code.Of($"null");

    /// <summary>The schema by which a body is written.</summary>
    private static ApiSchema? BodySchema(ApiContent content) => content.Kind switch
    {
        ContentKind.Json or ContentKind.Form or ContentKind.Multipart => content.Schema,
        ContentKind.Text when content.Schema is TextSchema => content.Schema,
        _ => null,
    };
}
