using System.Buffers.Binary;

namespace Codegen.Runtime.Sms;

/// <summary>
/// What a phone reads out of the user data of one short message (3GPP TS 23.040, section 9.2.3.24): its text, and where it belongs.
/// </summary>
public sealed class SmsPart
{
    private SmsPart()
    {
    }

    /// <summary>The text; empty for 8-bit data.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The bytes of 8-bit data; empty for texts.</summary>
    public ReadOnlyMemory<byte> Data { get; private init; }

    /// <summary>The number that all parts of a message have in common; null for a single message.</summary>
    public int? Reference { get; private init; }

    /// <summary>How many parts there are; 1 for a single message.</summary>
    public int Total { get; private init; } = 1;

    /// <summary>Which part it is, counted from 1.</summary>
    public int Number { get; private init; } = 1;

    /// <summary>The language of the locking table.</summary>
    public SmsLanguage LockingShift { get; private init; }

    /// <summary>The language of the single-shift table.</summary>
    public SmsLanguage SingleShift { get; private init; }

    /// <summary>Reads user data. Elements of the header that are not known are passed over, as the standard asks for.</summary>
    /// <param name="userData">TP-UD.</param>
    /// <param name="userDataLength">TP-UDL: septets for GSM-7, octets otherwise.</param>
    /// <param name="encoding">What TP-DCS says.</param>
    /// <param name="hasHeader">What TP-UDHI says.</param>
    /// <exception cref="FormatException">The lengths contradict each other, or the header makes no sense.</exception>
    public static SmsPart Read(ReadOnlySpan<byte> userData, int userDataLength, SmsEncoding encoding, bool hasHeader)
    {
        int octets = userDataLength < 0 ? -1 : encoding == SmsEncoding.Gsm7 ? SeptetPacking.OctetsFor(userDataLength) : userDataLength;
        if (octets != userData.Length || octets > SmsLimits.Octets)
        {
            throw new FormatException("The length of the user data is not what its length field says.");
        }

        UserDataElements header = hasHeader ? UserDataElements.Read(userData) : default;
        ReadOnlySpan<byte> body = userData[header.Octets..];

        return new SmsPart
        {
            Text = encoding switch
            {
                SmsEncoding.Gsm7 => ReadGsm(userData, userDataLength, header),
                SmsEncoding.Ucs2 => ReadUcs2(body),
                _ => "",
            },
            Data = encoding == SmsEncoding.Data ? body.ToArray() : default,
            Reference = header.Total > 0 ? header.Reference : null,
            Total = Math.Max(1, header.Total),
            Number = Math.Max(1, header.Number),
            LockingShift = header.LockingShift,
            SingleShift = header.SingleShift,
        };
    }

    private static string ReadGsm(ReadOnlySpan<byte> userData, int userDataLength, UserDataElements header)
    {
        int skipped = ((header.Octets * 8) + 6) / 7;
        if (skipped > userDataLength)
        {
            throw new FormatException("The header is longer than the user data.");
        }

        Span<byte> septets = stackalloc byte[userDataLength - skipped];
        SeptetPacking.Unpack(userData, septets, skipped * 7);
        return GsmAlphabet.Of(header.LockingShift, header.SingleShift).Decode(septets);
    }

    private static string ReadUcs2(ReadOnlySpan<byte> body)
    {
        if (body.Length % 2 != 0)
        {
            throw new FormatException("A text in UCS-2 has an odd number of octets.");
        }

        Span<char> text = stackalloc char[body.Length / 2];
        for (int at = 0; at < text.Length; at++)
        {
            text[at] = (char)BinaryPrimitives.ReadUInt16BigEndian(body[(2 * at)..]);
        }

        return text.ToString();
    }
}
