namespace Codegen.Runtime.Sms;

/// <summary>
/// Picks the cheapest of the alphabets that are allowed: fewest lost characters, fewest segments, most units left, and of equal
/// ones the first, the default alphabet leading. Each has the cost of its own headers. An alphabet that is given is the only one.
/// </summary>
internal static class LanguageChoice
{
    private const int Languages = 14;

    /// <summary>The best alphabet for a text, or null where none has all of its characters and none may be lost.</summary>
    internal static SmsAnalysis? Best(ReadOnlySpan<char> text, SmsCause cause, SmsOptions options)
    {
        if (options.Alphabet is { } given)
        {
            return Try(text, given, cause, options);
        }

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

    /// <summary>The first character that an alphabet lacks; -1 where it has all.</summary>
    internal static int IndexOfOther(ReadOnlySpan<char> text, GsmAlphabet alphabet)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (alphabet.CostOf(text[at]) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static SmsAnalysis? Try(ReadOnlySpan<char> text, GsmAlphabet alphabet, SmsCause cause, SmsOptions options) =>
        options.Coding == SmsCoding.Automatic && IndexOfOther(text, alphabet) >= 0 ? null : GsmCounting.CountWith(text, alphabet, cause, options);

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
