using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input;

/// <summary>Plain YAML scalars by the core schema of YAML 1.2: no <c>yes</c>, no <c>on</c>, no dates, no sexagesimals.</summary>
internal static class YamlScalar
{
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    public static JsonValue? ToBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ => null,
    };

    /// <summary>
    /// The number with its digits as written wherever JSON can spell them; null for anything else. Numbers with leading
    /// zeros stay texts, since their digits mean something (phone prefixes, codes) and JSON cannot spell them.
    /// </summary>
    public static JsonValue? ToNumber(string text) => text.Length == 0 ? null : Radix(text) ?? Decimal(text);

    private static JsonValue? Radix(string text)
    {
        if (text.Length < 3 || text[0] != '0' || text[1] is not ('x' or 'o') || text.Length > 66)
        {
            return null;
        }

        var radix = text[1] == 'x' ? 16 : 8;
        var value = BigInteger.Zero;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = DigitOf(text[i]);
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return Number(value.ToString(CultureInfo.InvariantCulture));
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    private static JsonValue? Decimal(string text)
    {
        var at = 0;
        var sign = "";
        if (text[at] is '-' or '+')
        {
            sign = text[at] == '-' ? "-" : "";
            at++;
        }

        var whole = Digits(text, ref at);
        var fraction = "";
        var point = at < text.Length && text[at] == '.';
        if (point)
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole.Length + fraction.Length == 0 || (whole.Length > 1 && whole[0] == '0'))
        {
            return null;
        }

        var exponent = Exponent(text, ref at);
        if (exponent is null || at < text.Length)
        {
            return null;
        }

        return Number(sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + exponent);
    }

    private static string? Exponent(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
        {
            return "";
        }

        var start = at++;
        if (at < text.Length && text[at] is '-' or '+')
        {
            at++;
        }

        return Digits(text, ref at).Length == 0 ? null : text.Substring(start, at - start);
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static JsonValue Number(string digits)
    {
        using var document = JsonDocument.Parse(digits);
        return JsonValue.Create(document.RootElement.Clone())!;
    }
}
