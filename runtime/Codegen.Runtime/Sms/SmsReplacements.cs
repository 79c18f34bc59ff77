using System.Text;

namespace Codegen.Runtime.Sms;

/// <summary>
/// Replaces characters that only look better by ones of the GSM-7 alphabet: typographic quotes, dashes, blanks and the like. One
/// such character makes a text UCS-2, whose segments hold less than half. Nothing is replaced unless this is called, and all that
/// was replaced is told. Letters with accents, other scripts and emoji are never touched, as they would change the meaning.
/// </summary>
public static class SmsReplacements
{
    private static readonly Dictionary<char, string> ByCharacter = SmsReplacementTable.Read();

    /// <summary>What can be replaced, and by what; none of the characters is in GSM-7. An empty text leaves the character out.</summary>
    public static IReadOnlyDictionary<char, string> All { get; } = ByCharacter.AsReadOnly();

    /// <summary>Replaces what the list has. Put a text into normalization form C first if accents stand apart from letters in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How both texts are counted.</param>
    public static SmsReplacementResult Apply(string text, SmsOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(text);

        SmsAnalysis before = SmsText.Analyze(text, options);
        var replacements = new List<SmsReplacement>();
        var result = new StringBuilder(text.Length);

        for (int at = 0; at < text.Length; at++)
        {
            if (ByCharacter.TryGetValue(text[at], out string? replacement))
            {
                replacements.Add(new SmsReplacement(at, text[at], replacement));
                result.Append(replacement);
            }
            else
            {
                result.Append(text[at]);
            }
        }

        if (replacements.Count == 0)
        {
            return new SmsReplacementResult(text, [], before, before);
        }

        string replaced = result.ToString();
        return new SmsReplacementResult(replaced, replacements.AsReadOnly(), before, SmsText.Analyze(replaced, options));
    }
}
