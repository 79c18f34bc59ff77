namespace Codegen.Runtime.Sms;

/// <summary>
/// Look-alikes by what they become. Blanks of any width and the tabulator become one blank, what has no width is left out.
/// Combining marks are not here: as characters of their own they would tear a letter and its accent apart.
/// </summary>
internal static class SmsReplacementTable
{
    private const char FirstFullwidth = '\uFF01';
    private const char LastFullwidth = '\uFF5E';
    private const char FirstAscii = '!';

    private static readonly (string To, string From)[] Groups =
    [
        ("\"", "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u02BA\u02EE\u275D\u275E\u301D\u301E"),
        ("'", "\u0060\u00B4\u2018\u2019\u201A\u201B\u2032\u02B9\u02BB\u02BC\u02BD\u02C8\u02CA\u02CB\u275B\u275C\uFE10\uFE11"),
        ("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2043\u2212\u23BC\u23BD\uFE58\uFE63"),
        (" ", "\t\u0080\u0085\u008D\u0090\u009B\u009F\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"),
        ("", "\0\u0003\u0004\u0010\u0011\u0012\u0013\u0014\u0017\u0019\u00AD\u200B\u200C\u2060\uFEFF"),
        ("...", "\u2026"),
        ("!!", "\u203C"),
        ("1/4", "\u00BC"),
        ("1/2", "\u00BD"),
        ("3/4", "\u00BE"),
        ("/", "\u00F7\u2044\u2215\u29F8"),
        ("\\", "\u29F5\u29F9\uFE68"),
        ("|", "\u2223\u239C\u239F\u23B8\u23B9\u23D0"),
        ("_", "\u2017"),
        ("^", "\u02C6"),
        ("~", "\u02DC\u02F7\u223C"),
        ("<", "\u2039\uFE64"),
        (">", "\u203A\uFE65"),
        ("=", "\uA78A\uFE66"),
        ("+", "\u02D6\uFE62"),
        ("(", "\u2768\u276A\u27EE\u2985\uFE59"),
        (")", "\u2769\u276B\u27EF\u2986\uFE5A"),
        ("{", "\u2774\uFE5B"),
        ("}", "\u2775\uFE5C"),
        ("*", "\u204E\u2217\u229B\u2722\u2723\u2724\u2725\u2731\u2732\u2733\u273A\u273B\u273C\u273D\u2743\u2749\u274A\u274B\u29C6\uFE61"),
        (".", "\u2024\u3002\uFE52\uFF61"),
        (",", "\u3001\uFE50\uFE51\uFF64"),
        (":", "\u02D0\u02F8\u2982\uA789\uFE13\uFE55"),
        (";", "\u204F\uFE14\uFE54"),
        ("!", "\u01C3\uFE15\uFE57"),
        ("?", "\uFE16\uFE56"),
        ("@", "\uFE6B"),
        ("#", "\uFE5F"),
        ("$", "\uFE69"),
        ("%", "\uFE6A"),
        ("&", "\uFE60"),
    ];

    // Small capitals, which are letters for decoration.
    private const string SmallCapitals =
        "\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F\u1D18\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22";

    private const string Capitals = "ABCDEFGHIJKLMNOPRSTUVWYZ";

    internal static Dictionary<char, string> Read()
    {
        var table = new Dictionary<char, string>();

        foreach ((string to, string from) in Groups)
        {
            foreach (char character in from)
            {
                table.Add(character, to);
            }
        }

        for (int place = 0; place < Capitals.Length; place++)
        {
            table.Add(SmallCapitals[place], Capitals[place].ToString());
        }

        // The wide forms of ASCII lie in its order.
        for (char wide = FirstFullwidth; wide <= LastFullwidth; wide++)
        {
            char narrow = (char)(FirstAscii + (wide - FirstFullwidth));
            table.Add(wide, table.GetValueOrDefault(narrow) ?? narrow.ToString());
        }

        return table;
    }
}
