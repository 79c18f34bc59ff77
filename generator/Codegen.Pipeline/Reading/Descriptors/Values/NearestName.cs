namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>Guesses which known name a misspelt one was meant to be.</summary>
internal static class NearestName
{
    private const int Longest = 64;
    private const int MostNames = 100;

    /// <summary>The known name that the fewest changes make of the text; null where none is near.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        string? nearest = null;
        var least = Math.Max(1, text.Length / 3) + 1;
        foreach (var name in names.Take(MostNames))
        {
            var changes = name.Length > Longest ? int.MaxValue : Changes(text.ToLowerInvariant(), name.ToLowerInvariant());
            if (changes < least)
            {
                (nearest, least) = (name, changes);
            }
        }

        return nearest;
    }

    /// <summary>Letters put in, left out, replaced or swapped with their neighbour.</summary>
    private static int Changes(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
