using System.Globalization;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Eight hexadecimal digits that are the same on every machine (32-bit FNV-1a over UTF-16 units).</summary>
public static class ShortHash
{
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
