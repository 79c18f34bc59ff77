using System.Globalization;
using System.Text;

namespace Codegen.Pipeline.CSharp.Text;

public readonly partial record struct Code
{
    private const string PlainSymbols = " !#$%&'()*+,-./:;<=>?@[]^_`{|}~";

    /// <summary>A string literal with exactly this value: ASCII letters, digits and harmless symbols as they are, everything else as an escape.</summary>
    public static Code Literal(string value)
    {
        var builder = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            AppendEscaped(builder, character);
        }

        return new Code(builder.Append('"').ToString());
    }

    /// <summary>A literal, or the word null.</summary>
    public static Code LiteralOrNull(string? value) => value is null ? Of($"null") : Literal(value);

    /// <summary>An integer literal.</summary>
    public static Code Integer(long value) => new(value switch
    {
        long.MinValue => "long.MinValue",
        > int.MaxValue or < int.MinValue => value.ToString(CultureInfo.InvariantCulture) + "L",
        _ => value.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>An unsigned 64-bit literal.</summary>
    public static Code Mask(ulong value) => new(value.ToString(CultureInfo.InvariantCulture) + "UL");

    private static void AppendEscaped(StringBuilder builder, char character)
    {
        if (character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' || PlainSymbols.IndexOf(character) >= 0)
        {
            builder.Append(character);
        }
        else
        {
            builder.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
