using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the JSON code of a union: by its discriminator where it has one, else by the shape of the value.</summary>
internal static class UnionCodecPlanner
{
    public static CodecPlan Plan(PlanContext context, TypeDeclaration declaration, UnionSchema union)
    {
        var variants = UnionVariants.Of(union, context.Types);
        var type = context.TypeName(declaration.Name);
        var isTold = union.Discriminator is not null && variants.Exists(variant => variant.Values.Count > 0);
        return new CodecPlan(
            CodecPlanner.CodecName(declaration),
            type,
            [isTold ? Discriminator(variants) : Shapes(context, variants)],
            ReadLines(union, variants, type, isTold).ToEquatableArray(),
            WriteLines(variants).ToEquatableArray(),
            []);
    }

    private static FieldPlan Discriminator(List<UnionVariants.Variant> variants)
    {
        var values = Code.Join($", ", variants.SelectMany(variant => variant.Values).Select(Code.Literal));
        return new FieldPlan(Code.Of($"{Names.Json}.OpenEnumTable"), Code.Of($"Variants"), Code.Of($"new(new string[] {{ {values} }})"));
    }

    private static FieldPlan Shapes(PlanContext context, List<UnionVariants.Variant> variants)
    {
        var shapes = Code.Join($", ", ShapePlanner.Plan(context, variants.ConvertAll(variant => variant.Schema)));
        return new FieldPlan(Code.Of($"{Names.Json}.JsonVariants"), Code.Of($"Variants"), Code.Of($"new(new {Names.Json}.JsonShape[] {{ {shapes} }})"));
    }

    private static IEnumerable<Code> ReadLines(UnionSchema union, List<UnionVariants.Variant> variants, Code type, bool isTold)
    {
        yield return isTold
            ? Code.Of($"switch (json.PickByDiscriminator({Code.Literal(union.Discriminator!)}, Variants))")
            : Code.Of($"switch (json.PickVariant(Variants))");
        yield return Code.Of($"{{");
        var index = 0;
        foreach (var variant in variants)
        {
            var cases = isTold ? variant.Values.Count : 1;
            for (var i = 0; i < cases; i++)
            {
                yield return Code.Of($"    case {index++}:");
            }

            if (cases > 0)
            {
                yield return Code.Of($"        return {type}.From{Code.Identifier(variant.Name)}({variant.Type.Read});");
            }
        }

        yield return Code.Of($"    default:");
        yield return Code.Of($"        return {type}.FromOther(json.ReadElement());");
        yield return Code.Of($"}}");
    }

    private static IEnumerable<Code> WriteLines(List<UnionVariants.Variant> variants)
    {
        yield return Code.Of($"switch (value.Kind)");
        yield return Code.Of($"{{");
        foreach (var variant in variants)
        {
            var held = Code.Of($"v{variant.Number}");
            yield return Code.Of($"    case {variant.Number}:");
            yield return Code.Of($"        value.TryGet{Code.Identifier(variant.Name)}(out var {held});");
            yield return Code.Of($"        {variant.Type.Write(Code.Of($"{held}!"))}");
            yield return Code.Of($"        break;");
        }

        yield return Code.Of($"    case -1:");
        yield return Code.Of($"        value.TryGetOther(out var other);");
        yield return Code.Of($"        json.WriteElement(other);");
        yield return Code.Of($"        break;");
        yield return Code.Of($"    default:");
        yield return Code.Of($"        throw {Names.Json}.JsonUnions.Empty();");
        yield return Code.Of($"}}");
    }
}
