using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the check of how much goes into one request.</summary>
internal static class BatchPlanner
{
    private const string WholeBody = "body";

    public static IEnumerable<Code> Statements(PlanContext context, ApiOperation operation, Code body)
    {
        if (operation is not { Wire.Batch: { } batch, Body.Contents: { IsEmpty: false } contents } || contents[0].Schema is not { } schema)
        {
            yield break;
        }

        if (batch.Of == WholeBody)
        {
            if (context.Types.Map(schema).IsList)
            {
                // A question mark would tell the compiler that a required body may be null.
                var count = operation.Body!.Required ? Code.Of($"{body}.Count") : Code.Of($"{body}?.Count ?? 0");
                yield return Check(batch.Limit, count, Code.WithoutAt(body).ToString());
            }
        }
        else if (context.Types.Declaration(schema) is { Schema: ObjectSchema shape } declaration
            && MemberPlanner.Members(declaration, shape, context.Types).Find(candidate => candidate.WireName == batch.Of) is { Type.IsList: true } member)
        {
            var list = operation.Body!.Required ? member.ValueOf(body) : Code.Of($"{body}?.{member.Name}");
            yield return Check(batch.Limit, Code.Of($"{list}?.Count ?? 0"), member.WireName);
        }
    }

    private static Code Check(int limit, Code count, string name) => Code.Of($"{Names.Http}.BatchLimit.Require({count}, {limit}, {Code.Literal(name)});");
}
