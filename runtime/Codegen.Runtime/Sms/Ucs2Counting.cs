namespace Codegen.Runtime.Sms;

/// <summary>Counts texts in UCS-2. Only the ends of segments are looked at, as nothing else can change their number.</summary>
internal static class Ucs2Counting
{
    internal static SmsAnalysis Count(ReadOnlySpan<char> text, SmsCause cause, SmsOptions options)
    {
        int room = SmsLimits.UnitsPerSegment(SmsEncoding.Ucs2, 0);
        if (text.Length <= room)
        {
            return new(SmsEncoding.Ucs2, cause, options, text.Length, 1, room - text.Length);
        }

        room = SmsLimits.UnitsPerSegment(SmsEncoding.Ucs2, options.Use16BitReference ? 7 : 6);
        int segments = 0;
        int start = 0;

        for (int at = 0; at < text.Length; segments++)
        {
            start = at;
            at = SegmentCutter.EndOfUcs2(text, at, room);
        }

        return new(SmsEncoding.Ucs2, cause, options, text.Length, segments, room - (text.Length - start));
    }
}
