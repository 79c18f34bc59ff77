namespace Codegen.Runtime.Sms;

/// <summary>
/// Picks the cheapest of the alphabets that are allowed: fewest lost characters, fewest segments, most units left, and of equal
/// ones the first, the default alphabet leading. Each has the cost of its own headers.
/// </summary>
internal static class LanguageChoice
{
    private const int Languages = 14;

    /// <summary>The best alphabet for a text, or null where none has all of its characters and none may be lost.</summary>
    internal static SmsAnalysis? Best(ReadOnlySpan<char> text, SmsCause cause, SmsOptions options)
    {
        SmsAnalysis? best = null;

        for (int locking = 0; locking < Languages; locking++)
        {
            for (int shift = 0; shift < Languages; shift++)
            {
                if (IsAllowed(locking, options.LockingLanguages) && IsAllowed(shift, options.SingleShiftLanguages)
                    && GsmTables.Locking((SmsLanguage)locking) is not null)
                {
                    best = Better(best, Try(text, GsmAlphabet.Of((SmsLanguage)locking, (SmsLanguage)shift), cause, options));
                }
            }
        }

        return best;
    }

    private static SmsAnalysis? Try(ReadOnlySpan<char> text, GsmAlphabet alphabet, SmsCause cause, SmsOptions options) =>
        options.Coding == SmsCoding.Automatic && !HasAll(text, alphabet) ? null : GsmCounting.CountWith(text, alphabet, cause, options);

    private static bool HasAll(ReadOnlySpan<char> text, GsmAlphabet alphabet)
    {
        foreach (char character in text)
        {
            if (alphabet.CostOf(character) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(int language, SmsLanguages allowed) => language == 0 || (((int)allowed >> language) & 1) != 0;

    private static SmsAnalysis? Better(SmsAnalysis? best, SmsAnalysis? other)
    {
        if (best is not { } old || other is not { } found)
        {
            return best ?? other;
        }

        return (found.LostCharacters, found.Segments, -found.UnitsLeft).CompareTo((old.LostCharacters, old.Segments, -old.UnitsLeft)) < 0 ? found : old;
    }
}
