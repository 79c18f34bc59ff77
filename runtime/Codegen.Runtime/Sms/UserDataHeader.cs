namespace Codegen.Runtime.Sms;

/// <summary>The information elements of a user data header (3GPP TS 23.040, section 9.2.3.24).</summary>
internal static class UserDataHeader
{
    internal const byte Concatenation8 = 0x00;
    internal const byte Concatenation16 = 0x08;
    internal const byte NationalSingleShift = 0x24;
    internal const byte NationalLockingShift = 0x25;

    /// <summary>Writes the header of a segment. Nothing is written where nothing is to be said.</summary>
    internal static void Write(Span<byte> header, SmsAnalysis message, int reference, int number)
    {
        if (header.IsEmpty)
        {
            return;
        }

        header[0] = (byte)(header.Length - 1);
        Span<byte> rest = header[1..];

        if (message.Segments > 1)
        {
            rest = message.Uses16BitReference
                ? Add(rest, Concatenation16, (byte)(reference >> 8), (byte)reference, (byte)message.Segments, (byte)number)
                : Add(rest, Concatenation8, (byte)reference, (byte)message.Segments, (byte)number);
        }

        if (message.SingleShift != SmsLanguage.Default)
        {
            rest = Add(rest, NationalSingleShift, (byte)message.SingleShift);
        }

        if (message.LockingShift != SmsLanguage.Default)
        {
            Add(rest, NationalLockingShift, (byte)message.LockingShift);
        }
    }

    private static Span<byte> Add(Span<byte> rest, byte id, params ReadOnlySpan<byte> data)
    {
        rest[0] = id;
        rest[1] = (byte)data.Length;
        data.CopyTo(rest[2..]);
        return rest[(2 + data.Length)..];
    }
}
