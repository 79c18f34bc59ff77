namespace Codegen.Runtime.Sms;

/// <summary>Where a segment ends: a pair of units that makes one character is never cut, so a segment may hold one unit less.</summary>
internal static class SegmentCutter
{
    private const int FewLeft = 16;

    /// <summary>The end of the segment that begins at a place, and the septets in it.</summary>
    internal static int EndOfGsm(ReadOnlySpan<char> text, int start, int room, GsmAlphabet alphabet, out int septets)
    {
        int at = start;
        septets = 0;

        while (at < text.Length)
        {
            int cost = alphabet.CostOf(text[at]);
            int step = cost == 0 ? GsmAlphabet.StepAt(text, at) : 1;
            cost = Math.Max(1, cost);

            if (septets + cost > room)
            {
                break;
            }

            septets += cost;
            at += step;
        }

        return at;
    }

    /// <summary>The same for a text that is in the default alphabet as a whole, at the speed of the table.</summary>
    internal static int EndOfPlainGsm(ReadOnlySpan<char> text, int start, int room, out int septets)
    {
        int at = start;
        int left = room;

        // Half as many characters as septets are left surely fit; the last few are looked at one by one.
        while (left > FewLeft && at < text.Length)
        {
            int sure = Math.Min(Math.Min(left / 2, GsmCosts.Block), text.Length - at);
            left -= GsmCosts.Sum(text.Slice(at, sure));
            at += sure;
        }

        while (at < text.Length && GsmCosts.Of(text[at]) <= left)
        {
            left -= GsmCosts.Of(text[at++]);
        }

        septets = room - left;
        return at;
    }

    /// <summary>The end of the segment that begins at a place. Halves of surrogate pairs that stand alone are units like others.</summary>
    internal static int EndOfUcs2(ReadOnlySpan<char> text, int start, int room)
    {
        if (text.Length - start <= room)
        {
            return text.Length;
        }

        int end = start + room;
        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
