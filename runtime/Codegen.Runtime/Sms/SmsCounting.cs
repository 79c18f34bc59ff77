using System.ComponentModel;

namespace Codegen.Runtime.Sms;

/// <summary>What generated request types call to count their text; each name is a way in which services choose the encoding.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SmsCounting
{
    private const int MostOfFlash = 140;

    /// <summary>The most segments that a member allows, or those that are meant where it is not given.</summary>
    public static int Limit(long? given, int absent) => (int)Math.Clamp(given ?? absent, 1, SmsLimits.Segments);

    /// <summary>GSM-7 where it has every character, UCS-2 otherwise.</summary>
    public static SmsAnalysis CountAuto(string text, int maxSegments) => SmsText.Analyze(text, new SmsOptions { MaxSegments = maxSegments });

    /// <summary>GSM-7, with a question mark for each character that it lacks.</summary>
    public static SmsAnalysis CountGsm(string text, int maxSegments) =>
        SmsText.Analyze(text, new SmsOptions { Coding = SmsCoding.Gsm7, MaxSegments = maxSegments });

    /// <summary>UCS-2, whatever the text holds.</summary>
    public static SmsAnalysis CountUcs2(string text, int maxSegments) =>
        SmsText.Analyze(text, new SmsOptions { Coding = SmsCoding.Ucs2, MaxSegments = maxSegments });

    /// <summary>GSM-7 shown at once: the limits of GSM-7, with a caution above 140 septets.</summary>
    public static SmsAnalysis CountFlash(string text, int maxSegments)
    {
        SmsAnalysis analysis = CountGsm(text, maxSegments);
        return analysis.Units > MostOfFlash ? analysis with { Caution = SmsCaution.LongFlash } : analysis;
    }

    /// <summary>
    /// ISO 8859-1: counted as GSM-7 where that has every character; otherwise as octets and with a caution, characters beyond
    /// U+00FF becoming question marks.
    /// </summary>
    public static SmsAnalysis CountLatin1(string text, int maxSegments)
    {
        SmsAnalysis gsm = CountGsm(text, maxSegments);
        if (gsm.LostCharacters == 0)
        {
            return gsm;
        }

        int octets = 0;
        int lost = 0;
        for (int at = 0; at < text.Length; at += GsmAlphabet.StepAt(text, at))
        {
            octets++;
            lost += text[at] > '\u00FF' ? 1 : 0;
        }

        SmsAnalysis data = SmsText.AnalyzeData(octets, new SmsOptions { MaxSegments = maxSegments });
        return data.ForcedAt(text, gsm.ForcingIndex) with { LostCharacters = lost, Caution = SmsCaution.Latin1 };
    }

    /// <summary>Bytes, written as two hexadecimal digits each.</summary>
    /// <exception cref="FormatException">The number of digits is odd, or a character is no hexadecimal digit.</exception>
    public static SmsAnalysis CountHex(string text, int maxSegments)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiHexDigit(text[at]))
            {
                throw new FormatException(FormattableString.Invariant($"The character at {at} is no hexadecimal digit."));
            }
        }

        return text.Length % 2 == 0
            ? SmsText.AnalyzeData(text.Length / 2, new SmsOptions { MaxSegments = maxSegments })
            : throw new FormatException("The number of hexadecimal digits is odd.");
    }
}
