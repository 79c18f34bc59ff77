using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the fixed data of a client beyond plain HTTP.</summary>
internal static class ProtocolPlanner
{
    public static ProtocolPlan? Plan(PlanContext context) => context.Protocol is { ClassName: { } name }
        ? new ProtocolPlan(context.Namespace, Code.Identifier(name), Fields(context).ToEquatableArray())
        : null;

    /// <summary>The full name of one of the fields.</summary>
    public static Code Field(PlanContext context, Code field) => Code.Of($"{context.TypeName(context.Protocol!.ClassName!)}.{field}");

    private static IEnumerable<FieldPlan> Fields(PlanContext context)
    {
        foreach (var format in FormatPlanner.Fields(context.Formats))
        {
            yield return format;
        }

        if (context.Protocol is { ErrorEnum: { } errors, ErrorsClass: { } table })
        {
            var codes = Code.Of($"{Names.Http}.ApiErrorCodes<{context.TypeName(errors)}>");
            yield return new FieldPlan(codes, ClientProtocol.ErrorCodes, Code.Of($"new({context.TypeName(table)}.Table)"));
        }

        if (JsonAnswerPlanner.HasAnswer(context))
        {
            yield return JsonAnswerPlanner.Plan(context);
        }

        if (context.Model.Protocol is EnvelopeProtocol envelope)
        {
            yield return EnvelopePlanner.Plan(envelope);
        }

        if (context.Model.Protocol is { Headers: { IsEmpty: false } headers })
        {
            var pair = Code.Of($"global::System.Collections.Generic.KeyValuePair<string, string>");
            yield return new FieldPlan(
                Code.Of($"{pair}[]"),
                ClientProtocol.Headers,
                CodeLists.Array(pair, headers.Select(header => Code.Of($"new({Code.Literal(header.Name)}, {Code.Literal(header.Value)})"))));
        }
    }
}
