using System.Buffers.Binary;

namespace Codegen.Runtime.Sms;

/// <summary>Makes the segments that an analysis has counted.</summary>
internal static class SegmentMaker
{
    internal static SmsSegment[] OfText(ReadOnlySpan<char> text, SmsAnalysis message, int reference)
    {
        Check(message, reference);
        var alphabet = GsmAlphabet.Of(message.LockingShift, message.SingleShift);
        var segments = new SmsSegment[message.Segments];
        int start = 0;

        for (int number = 1; number <= segments.Length; number++)
        {
            int end = message.Encoding == SmsEncoding.Gsm7
                ? SegmentCutter.EndOfGsm(text, start, message.UnitsPerSegment, alphabet, out int units)
                : SegmentCutter.EndOfUcs2(text, start, units = message.UnitsPerSegment);
            ReadOnlySpan<char> part = text[start..end];
            byte[] userData = message.Encoding == SmsEncoding.Gsm7 ? Gsm(part, units, alphabet, message) : Ucs2(part, message);
            units = message.Encoding == SmsEncoding.Gsm7 ? units : part.Length;
            segments[number - 1] = Finish(message, number, start..end, units, userData, reference);
            start = end;
        }

        return segments;
    }

    internal static SmsSegment[] OfData(ReadOnlySpan<byte> data, SmsAnalysis message, int reference)
    {
        Check(message, reference);
        var segments = new SmsSegment[message.Segments];
        int start = 0;

        for (int number = 1; number <= segments.Length; number++)
        {
            int end = Math.Min(data.Length, start + message.UnitsPerSegment);
            byte[] userData = new byte[message.HeaderOctets + end - start];
            data[start..end].CopyTo(userData.AsSpan(message.HeaderOctets));
            segments[number - 1] = Finish(message, number, start..end, end - start, userData, reference);
            start = end;
        }

        return segments;
    }

    private static void Check(SmsAnalysis message, int reference)
    {
        message.ThrowIfTooLong();
        ArgumentOutOfRangeException.ThrowIfNegative(reference);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reference, message.Uses16BitReference ? ushort.MaxValue : byte.MaxValue);
    }

    private static byte[] Gsm(ReadOnlySpan<char> part, int units, GsmAlphabet alphabet, SmsAnalysis message)
    {
        Span<byte> septets = stackalloc byte[SmsLimits.UnitsPerSegment(SmsEncoding.Gsm7, 0)];
        septets = septets[..alphabet.Encode(part, septets)];

        // The text begins at a septet border after the header.
        int offset = ((message.HeaderOctets * 8) + 6) / 7 * 7;
        byte[] userData = new byte[SeptetPacking.OctetsFor(units, offset)];
        SeptetPacking.Pack(septets, userData, offset);
        return userData;
    }

    private static byte[] Ucs2(ReadOnlySpan<char> part, SmsAnalysis message)
    {
        byte[] userData = new byte[message.HeaderOctets + (2 * part.Length)];
        for (int at = 0; at < part.Length; at++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(userData.AsSpan(message.HeaderOctets + (2 * at)), part[at]);
        }

        return userData;
    }

    private static SmsSegment Finish(SmsAnalysis message, int number, Range range, int units, byte[] userData, int reference)
    {
        UserDataHeader.Write(userData.AsSpan(0, message.HeaderOctets), message, reference, number);
        return new SmsSegment(message, number, range, units, message.HeaderOctets, userData);
    }
}
