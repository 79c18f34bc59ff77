using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Solves the client's name, its namespace and its access from the item's options, the file's name and the document's title.</summary>
public static class ClientNaming
{
    private static readonly HashSet<string> GenericStems = new(StringComparer.OrdinalIgnoreCase)
    {
        "openapi", "swagger", "api", "spec", "schema", "descriptor", "index",
    };

    /// <summary>Null where an option is unusable, which is reported.</summary>
    public static ClientNames? Solve(string path, string title, string? client, string? space, string? access, string? rootNamespace, ProblemBag problems)
    {
        if (client is not null && (!IdentifierRules.IsIdentifier(client) || IdentifierRules.IsKeyword(client) || client.Length > IdentifierRules.LongestName))
        {
            problems.Add(ProblemId.BadOption, "", "Client", client, "a C# name such as AcmeText");
            return null;
        }

        if (space is not null && !IsNamespace(space))
        {
            problems.Add(ProblemId.BadOption, "", "Namespace", space, "C# names joined by dots such as Acme.Messaging");
            return null;
        }

        if (access is not (null or "public" or "internal"))
        {
            problems.Add(ProblemId.BadOption, "", "Access", access, "public or internal");
            return null;
        }

        var name = client ?? NameOf(path, title);
        return new ClientNames(name, space ?? DefaultNamespace(rootNamespace, name), access != "internal");
    }

    private static bool IsNamespace(string space) => space.Length <= 400
        && space.Split('.').All(part => IdentifierRules.IsIdentifier(part) && !IdentifierRules.IsKeyword(part));

    private static string NameOf(string path, string title)
    {
        var parts = path.Split('/', '\\');
        var stem = StemOf(parts[parts.Length - 1]);
        if (GenericStems.Contains(stem) && parts.Length > 1 && parts[parts.Length - 2].Any(char.IsLetter))
        {
            stem = parts[parts.Length - 2];
        }

        var name = Spelling(stem, title);
        return name.EndsWith("Client", StringComparison.Ordinal) && name.Length > 6 ? name.Substring(0, name.Length - 6) : name;
    }

    private static string StemOf(string fileName)
    {
        var dot = fileName.IndexOf('.');
        return dot > 0 ? fileName.Substring(0, dot) : fileName.TrimStart('.');
    }

    // A file's name has no capitals to go by, but the title often spells the same word: acmetext and "AcmeText REST API".
    private static string Spelling(string stem, string title)
    {
        var wanted = Letters(stem);
        var words = title.Split(' ');
        for (var count = 1; count <= Math.Min(words.Length, 6); count++)
        {
            var spelt = string.Join(" ", words.Take(count));
            if (wanted.Length > 0 && string.Equals(Letters(spelt), wanted, StringComparison.OrdinalIgnoreCase))
            {
                return Casing.Pascal(spelt);
            }
        }

        return Casing.Pascal(stem.Length == 0 ? "Api" : stem);
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static string DefaultNamespace(string? rootNamespace, string name)
    {
        var segments = (rootNamespace ?? "").Split('.').Where(segment => segment.Length > 0)
            .Select(segment => IdentifierRules.IsIdentifier(segment) && !IdentifierRules.IsKeyword(segment) ? segment : Casing.Pascal(segment));
        return string.Join(".", segments.Concat([name]));
    }
}
