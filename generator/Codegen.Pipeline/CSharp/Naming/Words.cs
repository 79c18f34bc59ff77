using System.Text;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Cuts any text into words: at everything that is no letter or digit, and where the case changes.</summary>
internal static class Words
{
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var current = new StringBuilder();
        var normal = Normalize(text);
        for (var i = 0; i < normal.Length; i++)
        {
            var character = normal[i];
            if (!IdentifierRules.IsPart(character) || character == '_')
            {
                Flush(words, current);
                AddSymbol(words, normal, i);
                continue;
            }

            if (current.Length > 0 && StartsWord(normal, i))
            {
                Flush(words, current);
            }

            current.Append(character);
        }

        Flush(words, current);
        return words;
    }

    // Composed and decomposed spellings of one letter are one name; lone surrogates cannot be normalized and are no letters anyway.
    private static string Normalize(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            builder.Append(char.IsSurrogate(character) || character >= '\uFFFE' ? ' ' : character);
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool StartsWord(string text, int index)
    {
        var previous = text[index - 1];
        var character = text[index];
        if (!char.IsUpper(character))
        {
            return false;
        }

        if (!char.IsUpper(previous))
        {
            return true;
        }

        // The last capital of a run belongs to the word that follows: HTTPServer is HTTP and Server.
        return index + 1 < text.Length && char.IsLower(text[index + 1]);
    }

    // Only symbols that tell two names apart are read out: a sign before a digit, and comparisons.
    private static void AddSymbol(List<string> words, string text, int index)
    {
        var beforeDigit = index + 1 < text.Length && IdentifierRules.IsDigit(text[index + 1]);
        var word = text[index] switch
        {
            '<' => "Less",
            '>' => "Greater",
            '+' when index == 0 && beforeDigit => "Plus",
            '-' when index == 0 && beforeDigit => "Minus",
            _ => null,
        };
        if (word is not null)
        {
            words.Add(word);
        }
    }

    private static void Flush(List<string> words, StringBuilder current)
    {
        if (current.Length > 0)
        {
            words.Add(current.ToString());
            current.Clear();
        }
    }
}
