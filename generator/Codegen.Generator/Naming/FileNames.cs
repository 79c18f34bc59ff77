using Codegen.Pipeline.CSharp.Naming;

namespace Codegen.Generator.Naming;

/// <summary>Keeps to the names that every compiler accepts: one that is refused costs the project all generated files.</summary>
internal static class FileNames
{
    private const string Extension = ".g.cs";
    private const int Longest = 100;

    /// <summary>Safe names for the files of one spec, each once without regard to case.</summary>
    public static IEnumerable<string> Unique(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var safe = Safe(name);
            var unique = safe;
            for (var count = 2; !taken.Add(unique); count++)
            {
                unique = Marked(safe, $"{count}");
            }

            yield return unique;
        }
    }

    private static string Safe(string name)
    {
        var stem = Stem(name);
        var safe = new string([.. stem.Select(character => IsSafe(character) ? character : '_')]);
        if (safe.Length == 0 || safe[0] == '.' || safe.Length + Extension.Length > Longest || safe != stem)
        {
            return WithMark(safe.TrimStart('.') is { Length: > 0 } rest ? rest : "File", ShortHash.Of(name));
        }

        return safe + Extension;
    }

    /// <summary>The name with something before its extension that tells it from its like.</summary>
    public static string Marked(string name, string mark) => WithMark(Stem(name), mark);

    private static string WithMark(string stem, string mark)
    {
        var room = Longest - Extension.Length - mark.Length - 1;
        return $"{(stem.Length > room ? stem.Substring(0, room) : stem)}.{mark}{Extension}";
    }

    private static string Stem(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Extension.Length) : name;

    private static bool IsSafe(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';
}
