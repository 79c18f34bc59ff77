using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Passes;

/// <summary>Two schemas at once that are no objects. Where one says all that both say, it is given back itself.</summary>
internal static class LeafMerge
{
    public static ApiSchema? Merge(ApiSchema left, ApiSchema right) => (left, right) switch
    {
        (EnumSchema { IsInteger: false }, TextSchema) or (EnumSchema { IsInteger: true }, NumberSchema) => left,
        (TextSchema, EnumSchema { IsInteger: false }) or (NumberSchema, EnumSchema { IsInteger: true }) => right,
        (EnumSchema a, EnumSchema b) => Both(a, b),
        (TextSchema a, TextSchema b) => Both(a, b),
        (NumberSchema a, NumberSchema b) => Both(a, b),
        (BooleanSchema, BooleanSchema) => left,
        (ArraySchema, ArraySchema { Items: AnySchema }) => left,
        (ArraySchema { Items: AnySchema }, ArraySchema) => right,
        _ => null,
    };

    private static EnumSchema? Both(EnumSchema left, EnumSchema right)
    {
        if (left.IsInteger != right.IsInteger)
        {
            return null;
        }

        var values = new HashSet<string>(right.Members.Select(member => member.Value), StringComparer.Ordinal);
        var common = left.Members.Where(member => values.Contains(member.Value)).ToEquatableArray();
        return common.Count == left.Members.Count ? left : common.Count == right.Members.Count ? right : common.IsEmpty ? null : left with { Members = common };
    }

    private static TextSchema? Both(TextSchema left, TextSchema right)
    {
        if (left.Format is not null && right.Format is not null && left.Format != right.Format)
        {
            return null;
        }

        var both = left with
        {
            Format = left.Format ?? right.Format,
            DateFormat = left.DateFormat ?? right.DateFormat,
            MinLength = right.MinLength ?? left.MinLength,
            MaxLength = right.MaxLength ?? left.MaxLength,
            Pattern = right.Pattern ?? left.Pattern,
            PatternProgram = right.Pattern is null ? left.PatternProgram : right.PatternProgram,
        };
        return both == left ? left : both;
    }

    private static NumberSchema Both(NumberSchema left, NumberSchema right)
    {
        var both = left with
        {
            IsInteger = left.IsInteger || right.IsInteger,
            Format = left.Format ?? right.Format,
            MultipleOf = right.MultipleOf ?? left.MultipleOf,
            Minimum = right.Minimum ?? left.Minimum,
            Maximum = right.Maximum ?? left.Maximum,
            ExclusiveMinimum = right.Minimum is null ? left.ExclusiveMinimum : right.ExclusiveMinimum,
            ExclusiveMaximum = right.Maximum is null ? left.ExclusiveMaximum : right.ExclusiveMaximum,
        };
        return both == left ? left : both;
    }
}
