using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Numbers that a schema states; those that make no sense are as good as absent.</summary>
internal static class SchemaNumbers
{
    /// <summary>A length or a count.</summary>
    public static long? Count(JsonNode? node) =>
        JsonNodes.Number(node) is { } digits && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The integer in plain digits, also where it is written as <c>5.0</c> or <c>1e3</c>; null where it is none of 64 bits.</summary>
    public static string? Integer(string? digits)
    {
        const NumberStyles Signed = NumberStyles.AllowLeadingSign;
        if (digits is null)
        {
            return null;
        }

        if (long.TryParse(digits, Signed, CultureInfo.InvariantCulture, out var value))
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        return decimal.TryParse(digits, Signed | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
