using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What the address of a server is called.</summary>
internal static class ServerNaming
{
    private const int MostWords = 4;

    /// <summary>Where the words that matter end.</summary>
    private static readonly char[] Ends = ['.', ',', ';', ':', '(', '\n'];

    /// <summary>Words of a description that every server could have.</summary>
    private static readonly HashSet<string> Fillers = new(["the", "a", "an", "our", "server", "servers", "environment", "endpoint", "url", "api"], StringComparer.OrdinalIgnoreCase);

    /// <summary>From the best name to the safest: the document's own, a short description, the address.</summary>
    public static string[] Candidates(ApiServer server)
    {
        var names = new[] { server.Name, Telling(server.Description), Address(server) }.OfType<string>().Select(Casing.Pascal);
        return [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static string? Telling(string? description)
    {
        var words = Words.Split((description ?? "").TrimStart().Split(Ends)[0]);
        var telling = words.Where(word => !Fillers.Contains(word)).ToList();
        var kept = telling.Count > 0 ? telling : words;
        return kept.Count is 0 or > MostWords ? null : string.Join(" ", kept);
    }

    private static string Address(ApiServer server)
    {
        var address = server.Variables.Aggregate(server.Template, (text, variable) => text.Replace("{" + variable.Name + "}", " "));
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? address : address.Substring(scheme + "://".Length);
        return rest.Any(char.IsLetterOrDigit) ? rest : "Address";
    }
}
