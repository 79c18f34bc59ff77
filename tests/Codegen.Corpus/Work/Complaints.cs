using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Codegen.Corpus.Work;

/// <summary>The generator's warnings with the names taken out, so that the same complaint about two things is one.</summary>
internal static partial class Complaints
{
    public static Dictionary<string, int> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Warning)
        .GroupBy(diagnostic => $"{diagnostic.Id} {Bare(diagnostic.GetMessage(CultureInfo.InvariantCulture))}")
        .ToDictionary(group => group.Key, group => group.Count());

    private static string Bare(string message) => Name().Replace(Pointer().Replace(message, ""), "'...'");

    [GeneratedRegex(@" \[#.*\]$", RegexOptions.Singleline)]
    private static partial Regex Pointer();

    [GeneratedRegex("(?<!\\w)'.*?'(?!\\w)", RegexOptions.Singleline)]
    private static partial Regex Name();
}
