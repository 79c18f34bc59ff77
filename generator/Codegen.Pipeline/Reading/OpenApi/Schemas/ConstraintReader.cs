using System.Globalization;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Constraints of single values. What no value could keep is left out with a note; numbers that are none are as good as absent.</summary>
internal static class ConstraintReader
{
    /// <summary>The fewest and the most of something.</summary>
    public static (long? Least, long? Most) Counts(SchemaNode node, string least, string most)
    {
        var low = SchemaNumbers.Count(node[least]);
        var high = SchemaNumbers.Count(node[most]);
        if (low <= high || low is null || high is null)
        {
            return (low, high);
        }

        Ignore(node, most, "it is below " + least);
        return (null, null);
    }

    /// <summary>The pattern as the runtime follows it; empty where it cannot be checked.</summary>
    public static EquatableArray<int> Pattern(SchemaNode node, string pattern)
    {
        var program = PatternProgram.Of(pattern, out var mistake);
        if (mistake is not null)
        {
            Ignore(node, "pattern", mistake);
        }

        return program?.ToEquatableArray() ?? [];
    }

    public static NumberSchema CheckRange(SchemaNode node, NumberSchema schema)
    {
        if (Value(schema.Minimum) is not { } low || Value(schema.Maximum) is not { } high
            || low < high || (low == high && !schema.ExclusiveMinimum && !schema.ExclusiveMaximum))
        {
            return schema;
        }

        Ignore(node, node.Has("maximum") ? "maximum" : "exclusiveMaximum", "no number lies between it and the lower limit");
        return schema with { Minimum = null, Maximum = null, ExclusiveMinimum = false, ExclusiveMaximum = false };
    }

    public static string? MultipleOf(SchemaNode node)
    {
        if (JsonNodes.Number(node["multipleOf"]) is not { } digits)
        {
            return null;
        }

        if (Value(digits) is null or > 0)
        {
            return digits;
        }

        Ignore(node, "multipleOf", "it is not above zero");
        return null;
    }

    /// <summary>The number; null for one that .NET cannot hold, which limits nothing.</summary>
    private static double? Value(string? digits) =>
        digits is not null && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : null;

    private static void Ignore(SchemaNode node, string keyword, string reason) =>
        node.Scope.Note(ProblemId.ConstraintIgnored, node.PointerOf(keyword), keyword, reason);
}
