using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the classes of the models.</summary>
internal static class ModelPlanner
{
    public static ModelsPlan Plan(PlanContext context) => new(
        context.Namespace,
        context.Catalog.Declarations
            .Where(declaration => declaration.Schema is ObjectSchema)
            .Select(declaration => PlanModel(context, declaration, (ObjectSchema)declaration.Schema))
            .ToEquatableArray());

    private static ClassPlan PlanModel(PlanContext context, TypeDeclaration declaration, ObjectSchema shape)
    {
        var members = MemberPlanner.Members(declaration, shape, context.Types, context.Problems);
        var name = Code.Identifier(declaration.Name);
        var type = context.TypeName(declaration.Name);
        var facts = shape.Facts;
        var codec = Code.Of($"{Names.Json}.JsonCodec<{type}> {Names.Json}.IJsonModel<{type}>.Codec => {context.Codecs.ClassName}.{CodecPlanner.CodecName(declaration)}.Instance;");
        var properties = new List<PropertyPlan>(members.Select(PlanProperty));
        if (shape.Additional is { } additional)
        {
            properties.Add(PlanExtras(context, members, additional));
        }

        properties.Add(new PropertyPlan([], [], Code.Of($"static {codec}")));
        return new ClassPlan(
            new DocComment().SummaryOf(facts.Description, facts.Title, "The shape " + declaration.Name + ".").Lines(),
            [.. DeprecatedAttribute(facts.Deprecated), Code.Of($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Names.Json}.JsonModelConverter<{type}>))]")],
            Code.Of($"{context.Access} sealed partial class {name} : {Names.Json}.IJsonModel<{type}>"),
            Constructors(context, declaration, members).Concat(SmsPlanner.Plan(context, declaration, shape, members)).ToEquatableArray(),
            properties.ToEquatableArray());
    }

    public static Code[] DeprecatedAttribute(bool isDeprecated) =>
        isDeprecated ? [Code.Of($"[global::System.Obsolete(\"The provider has deprecated this.\")]")] : [];

    public static EquatableArray<Code> DeprecatedOperation(bool isDeprecated) =>
        isDeprecated ? [Code.Of($"[global::System.Obsolete(\"The provider has deprecated this operation.\")]")] : [];

    // The reader fills members one by one, which the rule on required members would forbid.
    private static IEnumerable<MethodPlan> Constructors(PlanContext context, TypeDeclaration declaration, List<Member> members)
    {
        var name = Code.Identifier(declaration.Name);
        yield return new MethodPlan(
            new DocComment().Summary("Makes an object without values.").Lines(), [], Code.Of($"public {name}()"), []);
        if (members.Exists(member => member.IsRequired))
        {
            yield return new MethodPlan(
                [],
                [Code.Of($"[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]")],
                Code.Of($"internal {name}({Names.Json}.JsonConstruction _)"),
                []);
        }
    }

    private static PropertyPlan PlanProperty(Member member)
    {
        var facts = member.Schema.Facts;
        // C# refuses to call a required member obsolete: nobody could do without it.
        var isObsolete = facts.Deprecated && !member.IsRequired;
        var docs = new DocComment()
            .SummaryOf(facts.Description, facts.Title, "The member \"" + member.WireName + "\".")
            .Remarks(SchemaNotes.Of(member.Schema), facts.Deprecated && !isObsolete ? "The provider has deprecated this." : null);
        var required = member.IsRequired ? Code.Of($"required ") : Code.Empty;
        var initial = member.IsRequired && !member.IsNullable && !member.Type.IsValueType ? Code.Of($" = null!;") : Code.Empty;
        return new PropertyPlan(
            docs.Lines(),
            DeprecatedAttribute(isObsolete).ToEquatableArray(),
            Code.Of($"public {required}{member.PropertyType} {member.Name} {{ get; set; }}{initial}"));
    }

    private static PropertyPlan PlanExtras(PlanContext context, List<Member> members, ApiSchema additional)
    {
        var type = CodecPlanner.ExtrasType(context.Types, additional);
        return new PropertyPlan(
            new DocComment().Summary("Members that the document does not name.").Lines(),
            [],
            Code.Of($"public {type}? {MemberPlanner.ExtrasName(members)} {{ get; set; }}"));
    }
}
