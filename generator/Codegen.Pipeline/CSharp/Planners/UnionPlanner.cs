using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the structs of unions.</summary>
internal static class UnionPlanner
{
    public static UnionsPlan Plan(PlanContext context) => new(
        context.Namespace,
        context.Catalog.Declarations
            .Where(declaration => declaration.Schema is UnionSchema)
            .Select(declaration => PlanUnion(context, declaration, (UnionSchema)declaration.Schema))
            .ToEquatableArray());

    private static UnionPlan PlanUnion(PlanContext context, TypeDeclaration declaration, UnionSchema union)
    {
        var type = context.TypeName(declaration.Name);
        var arguments = new NameScope(new ProblemBag(), ["other"]);
        var converted = new HashSet<Code> { type };
        var variants = UnionVariants.Of(union, context.Types).Select(variant => PlanVariant(variant, arguments, converted)).ToList();
        var parameters = variants
            .Select(variant => Code.Of($"global::System.Func<{variant.Type}, TResult> {variant.Argument}"))
            .Append(Code.Of($"global::System.Func<{Names.Element}, TResult> other"));
        return new UnionPlan(
            new DocComment()
                .SummaryOf(union.Facts.Description, union.Facts.Title, "One of several shapes.")
                .Remarks("Holds one of: " + string.Join(", ", variants.Select(variant => variant.Name.ToString())) + ".")
                .Lines(),
            context.Access,
            Code.Identifier(declaration.Name),
            type,
            Code.Of($"{context.Codecs.ClassName}.{CodecPlanner.CodecName(declaration)}.Instance"),
            variants.ToEquatableArray(),
            Code.Join($", ", parameters));
    }

    private static UnionVariantPlan PlanVariant(UnionVariants.Variant variant, NameScope arguments, HashSet<Code> converted)
    {
        var type = variant.Type;
        return new UnionVariantPlan(
            Code.Of($"{variant.Number}"),
            Code.Identifier(variant.Name),
            type.Type,
            type.IsValueType ? type.Type : type.NullableType,
            Code.Identifier(arguments.Take("", Casing.Camel(variant.Name))),
            Sources(type).Where(converted.Add).ToEquatableArray());
    }

    // A user-defined conversion cannot start from an interface, so lists and maps start from the classes that callers have.
    private static IEnumerable<Code> Sources(TypeUse type) => type switch
    {
        { IsList: true } => [Code.Of($"{type.Item!.Type}[]"), Code.Of($"global::System.Collections.Generic.List<{type.Item.Type}>")],
        { IsMap: true } => [Code.Of($"global::System.Collections.Generic.Dictionary<string, {type.Item!.Type}>")],
        _ => [type.Type],
    };
}
