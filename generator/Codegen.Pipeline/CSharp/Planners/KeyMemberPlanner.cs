using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the deduplication key of a request that carries it in the body.</summary>
internal static class KeyMemberPlanner
{
    /// <summary>Statements after the body is set: exceptions get to know the key, and one that the caller may leave out is filled in.</summary>
    public static IEnumerable<Code> Statements(PlanContext context, ApiOperation operation, Code body)
    {
        if (operation is not { Safety: SendSafety.Keyed, Wire.KeyMember: { } key, Body: { Required: true } content }
            || content.Contents[0] is not { Kind: ContentKind.Json, Schema: { } schema }
            || context.Types.Declaration(schema) is not { Schema: ObjectSchema shape } declaration
            || MemberPlanner.Members(declaration, shape, context.Types).Find(candidate => candidate.WireName == key) is not { Type.ToText: not null } member)
        {
            return [];
        }

        var held = member.ValueOf(body);
        if (!member.IsNullable || Source(member.Type) is not { } source)
        {
            return [Code.Of($"request.SetClientReference({member.Type.ToText(held)}!);")];
        }

        var kind = ReferenceEquals(member.Type, PrimitiveTypes.Text) ? Code.Of($"OfText") : Code.Of($"OfNumber");
        return
        [
            Code.Of($"var clientReference = {member.Type.ToText(Code.Of($"{held} ?? {source}"))}!;"),
            Code.Of($"request.SetClientReference(clientReference);"),
            Code.Of($"if ({held} is null)"),
            Code.Of($"{{"),
            Code.Of($"    request.AddBodyMember({Code.Literal(key)}, {Names.Json}.JsonScalar.{kind}(clientReference));"),
            Code.Of($"}}"),
            Code.Empty,
        ];
    }

    /// <summary>An expression for a new key; null for a type that has none.</summary>
    public static Code? Source(TypeUse type) => type switch
    {
        _ when ReferenceEquals(type, PrimitiveTypes.Int32) => Code.Of($"{Names.Http}.ClientReference.NextInt32()"),
        _ when ReferenceEquals(type, PrimitiveTypes.Int64) => Code.Of($"{Names.Http}.ClientReference.NextInt64()"),
        _ when ReferenceEquals(type, PrimitiveTypes.Text) => Code.Of($"{Names.Http}.ClientReference.NextText()"),
        _ => null,
    };
}
