using System.Globalization;
using System.Text;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>
/// Turns a text of a spec into a name in .NET's casing. Two-letter initialisms stay upper case, longer ones become words
/// (Framework Design Guidelines, 3.1.2).
/// </summary>
public static class Casing
{
    public static string Pascal(string text)
    {
        var words = Words.Split(text);
        if (words.Count == 0)
        {
            return SymbolName(text);
        }

        var shouting = !text.Any(char.IsLower);
        var builder = new StringBuilder(text.Length);
        foreach (var word in words)
        {
            builder.Append(Capitalize(word, shouting));
        }

        // A digit cannot start a name, and a mark cannot either.
        if (!IdentifierRules.IsStart(builder[0]))
        {
            builder.Insert(0, '_');
        }

        return Bound(builder.ToString());
    }

    public static string Camel(string text)
    {
        var pascal = Pascal(text);
        var upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        var lowered = upper <= 1 || upper == pascal.Length ? Math.Max(upper, 1) : upper - 1;
        return pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
    }

    private static string Capitalize(string word, bool shouting)
    {
        var initialism = word.Length == 2 && !shouting && word.All(char.IsUpper) && word is not ("ID" or "OK");
        if (initialism)
        {
            return word;
        }

        var rest = word.Substring(1);
        var lowered = word.All(character => !char.IsLower(character)) ? rest.ToLowerInvariant() : rest;
        return word.Substring(0, 1).ToUpperInvariant() + lowered;
    }

    private static string SymbolName(string text)
    {
        if (text.Length == 0)
        {
            return "Empty";
        }

        var builder = new StringBuilder();
        foreach (var character in text.Take(8))
        {
            builder.Append(character switch
            {
                ' ' => "Space",
                '*' => "Asterisk",
                '.' => "Dot",
                '-' => "Minus",
                '+' => "Plus",
                '=' => "Equal",
                '!' => "Not",
                '$' => "Dollar",
                '@' => "At",
                '#' => "Hash",
                '%' => "Percent",
                '&' => "And",
                '/' => "Slash",
                '_' => "Underscore",
                _ => "U" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return builder.ToString();
    }

    /// <summary>A name that is not too long: names that differ only behind the cut stay different through the hash.</summary>
    public static string Bound(string name) =>
        name.Length <= IdentifierRules.LongestName ? name : name.Substring(0, IdentifierRules.LongestName - 9) + "_" + ShortHash.Of(name);
}
