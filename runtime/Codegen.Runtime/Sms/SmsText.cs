namespace Codegen.Runtime.Sms;

/// <summary>
/// What a text costs as a short message, and the short messages that it becomes (3GPP TS 23.038 and TS 23.040). Counting
/// allocates nothing and takes time linear in the text's length.
/// </summary>
public static class SmsText
{
    private const int LongestOfOneSegment = 160;

    /// <summary>
    /// Counts a text as nearly all services send it: GSM-7 where the default alphabet has every character, UCS-2 otherwise, with
    /// references of one octet and at most 255 segments.
    /// </summary>
    /// <param name="text">The text. Halves of surrogate pairs that stand alone count like other characters.</param>
    public static SmsAnalysis Analyze(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExcept(GsmCosts.PlainAscii);
        return other >= 0 ? GsmCounting.CountFrom(text, other, default)
            : text.Length <= LongestOfOneSegment ? new SmsAnalysis(text.Length)
            : GsmCounting.CountPlain(text, text.Length, default);
    }

    /// <summary>Counts a text with options.</summary>
    /// <param name="text">The text. Halves of surrogate pairs that stand alone count like other characters.</param>
    /// <param name="options">The encoding, the languages and the references.</param>
    public static SmsAnalysis Analyze(ReadOnlySpan<char> text, SmsOptions options)
    {
        if (options.Coding == SmsCoding.Ucs2)
        {
            return Ucs2Counting.Count(text, SmsCause.Requested, options);
        }

        bool isGsm = options.Coding == SmsCoding.Gsm7;
        SmsCause cause = isGsm ? SmsCause.Requested : SmsCause.Alphabet;

        if (options is { Alphabet: null, LockingLanguages: SmsLanguages.None, SingleShiftLanguages: SmsLanguages.None })
        {
            return isGsm ? GsmCounting.CountWith(text, GsmAlphabet.Default, cause, options) : GsmCounting.CountFrom(text, 0, options);
        }

        return LanguageChoice.Best(text, cause, options)
            ?? Ucs2Counting.Count(text, SmsCause.Character, options).ForcedAt(text, LanguageChoice.IndexOfForcing(text, options));
    }

    /// <summary>Counts bytes that travel as they are.</summary>
    /// <param name="octets">How many bytes there are.</param>
    /// <param name="options">The references and the most segments; the rest plays no part.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SmsAnalysis AnalyzeData(int octets, SmsOptions options = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(octets);

        int room = SmsLimits.Octets;
        int whole = 0;
        if (octets > room)
        {
            room = SmsLimits.UnitsPerSegment(SmsEncoding.Data, options.Use16BitReference ? 7 : 6);
            whole = (octets - 1) / room;
        }

        return new(SmsEncoding.Data, SmsCause.Requested, options, octets, whole + 1, room - (octets - (whole * room)));
    }

    /// <summary>Cuts a text into the segments that a phone joins again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The encoding, the languages and the references.</param>
    /// <param name="reference">
    /// The number that tells the segments of one message from those of others to the same phone: 0 to 255, or 0 to 65535 with
    /// references of two octets. Take another one for each message.
    /// </param>
    /// <exception cref="SmsTooLongException">The text needs more segments than are allowed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reference does not fit.</exception>
    public static IReadOnlyList<SmsSegment> Split(ReadOnlySpan<char> text, SmsOptions options = default, int reference = 0) =>
        SegmentMaker.OfText(text, Analyze(text, options), reference);

    /// <summary>Cuts bytes into the segments that a phone joins again.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="options">The references and the most segments; the rest plays no part.</param>
    /// <param name="reference">See <see cref="Split"/>.</param>
    /// <exception cref="SmsTooLongException">The bytes need more segments than are allowed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reference does not fit.</exception>
    public static IReadOnlyList<SmsSegment> SplitData(ReadOnlySpan<byte> data, SmsOptions options = default, int reference = 0) =>
        SegmentMaker.OfData(data, AnalyzeData(data.Length, options), reference);
}
