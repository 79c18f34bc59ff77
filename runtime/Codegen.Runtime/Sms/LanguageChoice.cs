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
        for (int place = 0; place < Languages * Languages; place++)
        {
            if (Allowed(place, options) is { } alphabet)
            {
                best = Better(best, Try(text, alphabet, cause, options));
            }
        }

        return best;
    }

    /// <summary>
    /// The character that forces UCS-2 although alphabets may be chosen: where the one that gets furthest stops. There has to be
    /// none that has all characters.
    /// </summary>
    internal static int IndexOfForcing(ReadOnlySpan<char> text, SmsOptions options)
    {
        if (options.Alphabet is { } given)
        {
            return IndexOfOther(text, given);
        }

        int furthest = -1;
        for (int place = 0; place < Languages * Languages; place++)
        {
            furthest = Allowed(place, options) is { } alphabet ? Math.Max(furthest, IndexOfOther(text, alphabet)) : furthest;
        }

        return furthest;
    }

    /// <summary>The first character that an alphabet lacks; -1 where it has all.</summary>
    private static int IndexOfOther(ReadOnlySpan<char> text, GsmAlphabet alphabet)
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

    // Each place stands for a locking table and a single-shift table; the default ones come first.
    private static GsmAlphabet? Allowed(int place, SmsOptions options)
    {
        var (locking, shift) = Math.DivRem(place, Languages);
        return IsAllowed(locking, options.LockingLanguages) && IsAllowed(shift, options.SingleShiftLanguages)
            && GsmTables.Locking((SmsLanguage)locking) is not null
            ? GsmAlphabet.Of((SmsLanguage)locking, (SmsLanguage)shift)
            : null;
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
