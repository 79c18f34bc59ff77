using System.Text.RegularExpressions;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Schemas;

/// <summary>Judges what a schema says of lengths, counts, values and patterns.</summary>
internal static class SchemaRangeCheck
{
    private const int LongestPattern = 4_096;

    private static readonly (string Least, string Most)[] Counts =
    [
        ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"),
    ];

    private static readonly TextRule Pattern = new("a regular expression of at most 4096 characters", IsPattern);

    public static void Run(DescriptorObject source)
    {
        foreach (var (least, most) in Counts)
        {
            Order(source, least, source.Optional(least).Integer(0, int.MaxValue), most, source.Optional(most).Integer(0, int.MaxValue));
        }

        Order(source, "minimum", source.Optional("minimum").AnyNumber(), "maximum", source.Optional("maximum").AnyNumber());
        source.Optional("multipleOf").Number(0, decimal.MaxValue);
        source.Optional("pattern").Text(Pattern);
    }

    private static void Order(DescriptorObject source, string leastKey, decimal? least, string mostKey, decimal? most)
    {
        if (least > most)
        {
            source.Mistakes.Contradiction(source.PointerOf(leastKey), $"{leastKey} is above {mostKey}");
        }
    }

    private static bool IsPattern(string text)
    {
        if (text.Length > LongestPattern)
        {
            return false;
        }

        try
        {
            _ = new Regex(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
