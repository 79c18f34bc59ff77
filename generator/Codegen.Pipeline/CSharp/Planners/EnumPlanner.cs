using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans open enums (texts) and C# enums (integers).</summary>
internal static class EnumPlanner
{
    public static EnumsPlan Plan(PlanContext context)
    {
        var enums = context.Catalog.Declarations.Where(declaration => declaration.Schema is EnumSchema).ToLookup(declaration => ((EnumSchema)declaration.Schema).IsInteger);
        return new EnumsPlan(
            context.Namespace,
            enums[false].Select(declaration => PlanOpen(context, declaration, (EnumSchema)declaration.Schema)).ToEquatableArray(),
            enums[true].Select(declaration => PlanInteger(context, declaration, (EnumSchema)declaration.Schema)).ToEquatableArray());
    }

    private static OpenEnumPlan PlanOpen(PlanContext context, TypeDeclaration declaration, EnumSchema schema)
    {
        string[] own = schema.Final.IsEmpty ? [] : ["IsFinal"];
        var scope = new NameScope(context.Problems, [.. ReservedNames.OpenEnum, .. ReservedNames.KnownValue, .. own, declaration.Name]);
        var hasAliases = !schema.Aliases.IsEmpty;
        return new OpenEnumPlan(
            Docs(declaration, schema),
            context.Access,
            Code.Identifier(declaration.Name),
            context.TypeName(declaration.Name),
            Members(context, schema, scope, Code.Literal, value => Casing.Pascal(value)),
            OpenEnumTablePlanner.Maker(schema),
            OpenEnumTablePlanner.Arguments(schema),
            hasAliases ? Code.Of($"Compares the texts; other texts that the document gives for a value are the same as the value.") : Code.Of($"Compares the texts, character by character."),
            hasAliases ? Code.Of($"Table.AreSame(Value, other.Value)") : Code.Of($"string.Equals(Value, other.Value, global::System.StringComparison.Ordinal)"),
            hasAliases ? Code.Of($"Table.HashOf(Value)") : Code.Of($"global::System.StringComparer.Ordinal.GetHashCode(Value)"),
            schema.Final.IsEmpty ? [] : [IsFinal(schema)]);
    }

    private static PropertyPlan IsFinal(EnumSchema schema) => new(
        new DocComment()
            .Summary("Whether nothing more happens after this value, as far as the document says; false for a text that it does not list.")
            .Remarks("Final: " + string.Join(", ", schema.Final) + ".")
            .Lines(),
        [],
        Code.Of($"public bool IsFinal => Table.IsFinal(Value);"));

    private static IntegerEnumPlan PlanInteger(PlanContext context, TypeDeclaration declaration, EnumSchema schema)
    {
        var scope = new NameScope(context.Problems, ReservedNames.KnownValue.Skip(1));
        return new IntegerEnumPlan(
            Docs(declaration, schema),
            context.Access,
            Code.Identifier(declaration.Name),
            IntegerEnums.IsLong(schema) ? Code.Of($"long") : Code.Of($"int"),
            Members(context, schema, scope, value => Code.Integer(IntegerEnums.Value(new EnumMember(value, null, null))), value => "Value" + value.Replace("-", "Minus")));
    }

    private static EquatableArray<Code> Docs(TypeDeclaration declaration, EnumSchema schema) =>
        new DocComment().SummaryOf(schema.Facts.Description, schema.Facts.Title, "The values of " + declaration.Name + ".").Lines();

    private static EquatableArray<EnumMemberPlan> Members(PlanContext context, EnumSchema schema, NameScope scope, Func<string, Code> literal, Func<string, string> name)
    {
        var members = schema.Members.GroupBy(member => member.Value, StringComparer.Ordinal).Select(same => same.First()).ToList();
        var pointer = schema.Facts.Pointer;
        var names = context.Types.Chosen.TakeAll(scope, members.ConvertAll(member =>
        {
            var pascal = string.IsNullOrWhiteSpace(member.NameHint) ? name(member.Value) : Casing.Pascal(member.NameHint!);
            return new NameRequest(pointer, context.Types.Chosen.Of(NameAspect.EnumValue, pointer, member.Value), pascal, pascal + "Value");
        }));
        return members
            .Select((member, index) => new EnumMemberPlan(
                new DocComment().SummaryOf(member.Description, "The value \"" + member.Value + "\".").Lines(),
                Code.Identifier(names[index]),
                literal(member.Value)))
            .ToEquatableArray();
    }
}
