namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Whether two texts are the same word: capitals, signs and the plural do not count.</summary>
internal static class SameWord
{
    public static bool Are(string left, string right) => string.Equals(Letters(left), Letters(right), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => new([.. Plurals.Singular(text).Where(char.IsLetterOrDigit)]);
}
