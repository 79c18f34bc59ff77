namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Names of generated files: ASCII letters, digits and dots, at most 100 characters, a hash where something had to go.</summary>
public static class HintName
{
    private const int LongestPart = 36;

    public static string Of(string client, string kind, string? group) =>
        group is null ? Part(client) + "." + kind + ".g.cs" : Part(client) + "." + kind + "." + Part(group) + ".g.cs";

    private static string Part(string name)
    {
        var ascii = new string([.. name.Where(character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')]);
        if (ascii.Length == name.Length && name.Length <= LongestPart)
        {
            return name;
        }

        return ascii.Substring(0, Math.Min(ascii.Length, LongestPart - 9)) + "_" + ShortHash.Of(name);
    }
}
