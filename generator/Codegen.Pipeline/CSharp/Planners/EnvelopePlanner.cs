using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the form of requests that carry their action in the body.</summary>
internal static class EnvelopePlanner
{
    public static FieldPlan Plan(EnvelopeProtocol protocol)
    {
        var constants = protocol.Constants.Select(constant => Code.Of($"new({Code.Literal(constant.Name)}, {CodeLists.Scalar(constant.Value)})"));
        Code[] settings =
        [
            Code.Of($"Auth = {Code.LiteralOrNull(protocol.AuthMember)}"),
            Code.Of($"Data = {Code.LiteralOrNull(protocol.DataMember)}"),
            Code.Of($"EmptyData = {Empty(protocol.EmptyData)}"),
            .. protocol.Constants.IsEmpty
                ? []
                : new[] { Code.Of($"Constants = {CodeLists.Array(Code.Of($"global::System.Collections.Generic.KeyValuePair<string, {Names.Json}.JsonScalar>"), constants)}") },
        ];
        return new FieldPlan(
            Code.Of($"{Names.Http}.ApiEnvelope"),
            ClientProtocol.Envelope,
            Code.Of($"new({Code.Literal(protocol.ActionMember)}) {{ {Code.Join($", ", settings)} }}"));
    }

    private static Code Empty(EmptyData data) => data switch
    {
        EmptyData.Object => Code.Literal("{}"),
        EmptyData.Null => Code.Literal("null"),
        _ => Code.Of($"null"),
    };
}
