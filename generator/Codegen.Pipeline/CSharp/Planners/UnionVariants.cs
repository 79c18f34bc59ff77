using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The variants of a union with their C# types; variants of the same C# type are one.</summary>
internal static class UnionVariants
{
    /// <param name="Number">From 1.</param>
    public sealed record Variant(int Number, string Name, TypeUse Type, ApiSchema Schema, IReadOnlyList<string> Values);

    public static List<Variant> Of(UnionSchema union, TypeMapper types)
    {
        var scope = new NameScope(new ProblemBag(), ["Other"]);
        return union.Variants
            .Select(variant => (Variant: variant, Type: TypeOf(variant.Schema, union, types)))
            .GroupBy(pair => pair.Type.Type)
            .Select((same, index) =>
            {
                var first = same.First();
                return new Variant(
                    index + 1,
                    scope.Take("", Casing.Bound(first.Type.Name), Casing.Bound(first.Type.Name) + "Variant"),
                    first.Type,
                    first.Variant.Schema,
                    same.SelectMany(pair => pair.Variant.DiscriminatorValues).Distinct(StringComparer.Ordinal).ToList());
            })
            .ToList();
    }

    // A date that comes as a text or as a number would be one variant, which could be read in one of the forms only.
    private static TypeUse TypeOf(ApiSchema schema, UnionSchema union, TypeMapper types) =>
        types.Lookup.Resolve(schema) is NumberSchema number && MomentFormats.OfNumber(number) is { } moment
        && union.Variants.Any(other => types.Lookup.Resolve(other.Schema) is not NumberSchema && types.Map(other.Schema).Type == moment.Type)
            ? types.Map(number with { Format = null })
            : types.Map(schema);
}
