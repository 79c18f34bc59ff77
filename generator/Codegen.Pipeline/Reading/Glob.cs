namespace Codegen.Pipeline.Reading;

/// <summary>Patterns with <c>*</c>. The cost is the product of both lengths at most, whatever the pattern.</summary>
internal static class Glob
{
    /// <param name="hasParts">A single <c>*</c> does not go beyond a slash.</param>
    public static bool IsMatch(string pattern, string text, bool hasParts)
    {
        // reached[i]: the pattern so far matches the first i characters.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var p = 0; p < pattern.Length; p++)
        {
            if (pattern[p] == '*')
            {
                var crosses = !hasParts;
                while (p + 1 < pattern.Length && pattern[p + 1] == '*')
                {
                    crosses = true;
                    p++;
                }

                Stretch(reached, text, crosses);
            }
            else
            {
                Step(reached, text, char.ToUpperInvariant(pattern[p]));
            }
        }

        return reached[text.Length];
    }

    private static void Stretch(bool[] reached, string text, bool crosses)
    {
        for (var i = 1; i < reached.Length; i++)
        {
            reached[i] |= reached[i - 1] && (crosses || text[i - 1] != '/');
        }
    }

    private static void Step(bool[] reached, string text, char letter)
    {
        for (var i = reached.Length - 1; i > 0; i--)
        {
            reached[i] = reached[i - 1] && char.ToUpperInvariant(text[i - 1]) == letter;
        }

        reached[0] = false;
    }
}
