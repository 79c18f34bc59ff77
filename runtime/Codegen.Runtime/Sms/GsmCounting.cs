namespace Codegen.Runtime.Sms;

/// <summary>Counts texts in GSM-7.</summary>
internal static class GsmCounting
{
    /// <summary>
    /// A text of which the first characters are known to cost one septet each: GSM-7 in the default alphabet, or UCS-2 if
    /// that lacks a character.
    /// </summary>
    internal static SmsAnalysis CountFrom(ReadOnlySpan<char> text, int known, SmsOptions options)
    {
        int septets = known;

        // Where the search for ASCII has stopped is mostly where another script begins.
        if (known < text.Length && GsmCosts.Of(text[known]) > GsmCosts.MostOfBlock)
        {
            return Forced(text, known, options);
        }

        for (int at = known; at < text.Length; at += GsmCosts.Block)
        {
            var block = text.Slice(at, Math.Min(GsmCosts.Block, text.Length - at));
            int sum = GsmCosts.Sum(block);

            if (sum > GsmCosts.MostOfBlock)
            {
                return Forced(text, at + GsmCosts.IndexOfOther(block), options);
            }

            septets = checked(septets + sum);
        }

        return CountPlain(text, septets, options) with { ExtensionCharacters = septets - text.Length };
    }

    /// <summary>A text that is in the default alphabet as a whole, with its septets.</summary>
    internal static SmsAnalysis CountPlain(ReadOnlySpan<char> text, int septets, SmsOptions options)
    {
        int single = SmsLimits.UnitsPerSegment(SmsEncoding.Gsm7, 0);
        if (septets <= single)
        {
            return Analysis(options, septets, 1, single - septets);
        }

        int room = SmsLimits.UnitsPerSegment(SmsEncoding.Gsm7, options.Use16BitReference ? 7 : 6);
        if (septets == text.Length)
        {
            int whole = (septets - 1) / room;
            return Analysis(options, septets, whole + 1, room - (septets - (whole * room)));
        }

        int segments = 0;
        int last = 0;
        for (int at = 0; at < text.Length; segments++)
        {
            at = SegmentCutter.EndOfPlainGsm(text, at, room, out last);
        }

        return Analysis(options, septets, segments, room - last);
    }

    /// <summary>
    /// A text in a given alphabet, with the characters that it lacks replaced: what is asked for, or one of several alphabets
    /// to choose from.
    /// </summary>
    internal static SmsAnalysis CountWith(ReadOnlySpan<char> text, GsmAlphabet alphabet, SmsCause cause, SmsOptions options)
    {
        int septets = 0;
        int extended = 0;
        int lost = 0;
        int firstLost = -1;

        for (int at = 0; at < text.Length; at++)
        {
            int cost = alphabet.CostOf(text[at]);
            if (cost == 0)
            {
                firstLost = lost++ == 0 ? at : firstLost;
                at += GsmAlphabet.StepAt(text, at) - 1;
            }

            extended += cost == 2 ? 1 : 0;
            septets = checked(septets + Math.Max(1, cost));
        }

        SmsLanguage locking = alphabet.Locking;
        SmsLanguage shift = alphabet.SingleShift;
        int room = SmsLimits.UnitsPerSegment(SmsEncoding.Gsm7, SmsLimits.HeaderOctets(false, false, locking, shift));
        int segments = 1;
        int last = septets;

        if (septets > room)
        {
            room = SmsLimits.UnitsPerSegment(SmsEncoding.Gsm7, SmsLimits.HeaderOctets(true, options.Use16BitReference, locking, shift));
            segments = 0;
            for (int at = 0; at < text.Length; segments++)
            {
                at = SegmentCutter.EndOfGsm(text, at, room, alphabet, out last);
            }
        }

        var analysis = new SmsAnalysis(SmsEncoding.Gsm7, cause, options, septets, segments, room - last)
        {
            ExtensionCharacters = extended,
            LostCharacters = lost,
            LockingShift = locking,
            SingleShift = shift,
        };
        return firstLost < 0 ? analysis : analysis.ForcedAt(text, firstLost);
    }

    private static SmsAnalysis Forced(ReadOnlySpan<char> text, int index, SmsOptions options) =>
        Ucs2Counting.Count(text, SmsCause.Character, options).ForcedAt(text, index);

    private static SmsAnalysis Analysis(SmsOptions options, int septets, int segments, int left) =>
        new(SmsEncoding.Gsm7, SmsCause.Alphabet, options, septets, segments, left);
}
