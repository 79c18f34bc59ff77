using System.Globalization;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>From a schema to the rule of its values. Objects with a type of their own carry the rules of their members themselves.</summary>
internal sealed class RuleMapper(TypeMapper types)
{
    /// <summary>As deep as types nest.</summary>
    private const int DeepestNesting = 32;

    /// <summary>Numbers beyond these are no limit to what .NET can hold.</summary>
    private const NumberStyles Bound = NumberStyles.Float;

    public ValueRule Map(ApiSchema schema) => Map(schema, 0);

    private ValueRule Map(ApiSchema schema, int depth)
    {
        // A value in a form of the provider's own is not written as the kind that its rules speak of.
        if (depth > DeepestNesting || schema.Facts.ValueFormat is not null)
        {
            return ValueRule.None;
        }

        var resolved = types.Lookup.Resolve(schema);
        return resolved.Facts.ValueFormat is not null ? ValueRule.None : resolved switch
        {
            TextSchema text => ValueRule.None with { Text = Text(text) },
            NumberSchema number => ValueRule.None with { Number = Number(number) },
            ArraySchema array => ValueRule.None with { List = List(array, Map(array.Items, depth + 1)) },
            MapSchema map => ValueRule.None with { Map = MapOf(map.Limits.MinProperties, map.Limits.MaxProperties, Map(map.Values, depth + 1)) },
            ObjectSchema shape when TypeCatalog.IsFreeForm(shape) => ValueRule.None with
            {
                Map = MapOf(shape.Limits.MinProperties, shape.Limits.MaxProperties, shape.Additional is { } extra ? Map(extra, depth + 1) : ValueRule.None),
            },
            UnionSchema union => Union(union, depth),
            _ => ValueRule.None,
        };
    }

    private static TextRule? Text(TextSchema schema)
    {
        if (!IsText(schema))
        {
            return null;
        }

        var pattern = schema.PatternProgram.IsEmpty ? null : schema.Pattern;
        var least = schema.MinLength is 0 ? null : schema.MinLength;
        return least is null && schema.MaxLength is null && pattern is null ? null : new TextRule(least, schema.MaxLength, pattern, schema.PatternProgram);
    }

    private static NumberRule? Number(NumberSchema schema)
    {
        var least = Usable(schema.Minimum);
        var most = Usable(schema.Maximum);
        var step = Usable(schema.MultipleOf);
        return least is null && most is null && step is null
            ? null
            : new NumberRule(least, most, least is not null && schema.ExclusiveMinimum, most is not null && schema.ExclusiveMaximum, step);
    }

    private static string? Usable(string? digits) =>
        digits is { Length: <= 100 } && double.TryParse(digits, Bound, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? digits : null;

    private static ListRule? List(ArraySchema schema, ValueRule items) =>
        schema.MinItems is null or 0 && schema.MaxItems is null && !schema.UniqueItems && items.IsEmpty
            ? null
            : new ListRule(schema.MinItems, schema.MaxItems, schema.UniqueItems, items);

    private static MapRule? MapOf(long? least, long? most, ValueRule values) =>
        least is null or 0 && most is null && values.IsEmpty ? null : new MapRule(least, most, values);

    /// <summary>A kind that several variants share keeps its rule only if they agree: which of them was meant is not seen when it is written.</summary>
    private ValueRule Union(UnionSchema union, int depth)
    {
        var rules = union.Variants.Select(variant => (Schema: types.Lookup.Resolve(variant.Schema), Rule: Map(variant.Schema, depth + 1))).ToList();
        return new ValueRule(
            Common(rules.Where(pair => pair.Schema is TextSchema text ? IsText(text) : pair.Schema is EnumSchema { IsInteger: false }), pair => pair.Rule.Text),
            Common(rules.Where(pair => pair.Schema is NumberSchema or EnumSchema { IsInteger: true }), pair => pair.Rule.Number),
            Common(rules.Where(pair => pair.Schema is ArraySchema), pair => pair.Rule.List),
            Common(rules.Where(pair => pair.Schema is MapSchema || (pair.Schema is ObjectSchema shape && TypeCatalog.IsFreeForm(shape))), pair => pair.Rule.Map));
    }

    private static bool IsText(TextSchema schema) => schema.DateFormat is null
        && schema.Format is not ("date-time" or "date" or "time" or "uuid" or "guid" or "byte" or "binary" or "base64")
        && MomentFormats.OfText(schema.Format) is null;

    private static T? Common<T>(IEnumerable<(ApiSchema Schema, ValueRule Rule)> variants, Func<(ApiSchema Schema, ValueRule Rule), T?> part)
        where T : class
    {
        var distinct = variants.Select(part).Distinct().ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }
}
