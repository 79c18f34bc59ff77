namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Plurals and singulars of English words, as far as paths use them. Only the last word of a text counts.</summary>
internal static class Plurals
{
    /// <summary>Plurals that do not end in "s".</summary>
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["indices"] = "index", ["vertices"] = "vertex",
        ["matrices"] = "matrix", ["criteria"] = "criterion", ["movies"] = "movie", ["cookies"] = "cookie", ["caches"] = "cache",
        ["leaves"] = "leaf", ["shelves"] = "shelf", ["databases"] = "database", ["releases"] = "release", ["leases"] = "lease",
        ["purchases"] = "purchase", ["licenses"] = "license", ["expenses"] = "expense", ["responses"] = "response", ["courses"] = "course",
        ["houses"] = "house", ["warehouses"] = "warehouse", ["cases"] = "case", ["phases"] = "phase", ["phrases"] = "phrase", ["clauses"] = "clause",
        ["aliases"] = "alias", ["buses"] = "bus", ["viruses"] = "virus", ["statuses"] = "status", ["bonuses"] = "bonus",
    };

    /// <summary>Words that end in "s" and mean one thing.</summary>
    private static readonly HashSet<string> Single = new(StringComparer.OrdinalIgnoreCase)
    {
        "news", "sms", "mms", "dns", "gps", "rcs", "https", "tls", "aws", "sas", "cms", "pos", "ics", "rss", "css", "os", "ios", "settings", "preferences",
        "options", "stats", "statistics", "metrics", "analytics", "series", "species", "basics", "credentials", "details", "whois", "canvas", "atlas", "as", "is",
        "alias", "bias", "gas", "plus", "yes", "this", "always", "works", "means", "headquarters", "diagnostics", "permissions", "terms", "totals",
    };

    public static bool Is(string text)
    {
        var word = LastWord(text);
        return Irregular.ContainsKey(word) || (EndsPlural(word) && !Single.Contains(word));
    }

    /// <summary>The text with its last word in the singular.</summary>
    public static string Singular(string text)
    {
        var word = LastWord(text);
        if (!Is(word))
        {
            return text;
        }

        var singular = Irregular.TryGetValue(word, out var known) ? known : Regular(word);
        return text.Substring(0, text.Length - word.Length) + (char.IsUpper(word[0]) ? char.ToUpperInvariant(singular[0]) + singular.Substring(1) : singular);
    }

    private static bool EndsPlural(string word) =>
        word.Length > 2 && Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is");

    private static string Regular(string word)
    {
        if (word.Length > 4 && Ends(word, "ies"))
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        var isLong = Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zzes");
        return word.Substring(0, word.Length - (isLong ? 2 : 1));
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static string LastWord(string text)
    {
        var words = Words.Split(text);
        return words.Count > 0 && text.EndsWith(words[words.Count - 1], StringComparison.Ordinal) ? words[words.Count - 1] : "";
    }
}
