namespace Codegen.Runtime.Sms;

/// <summary>
/// Packs septets into octets and back, the lowest bit first (3GPP TS 23.038, section 6.1.2.1). Unpacked septets are one to a byte.
/// </summary>
public static class SeptetPacking
{
    private const int SeptetBits = 7;
    private const int OctetBits = 8;
    private const byte SeptetMask = 0x7F;

    /// <summary>The octets that septets fill after some bits.</summary>
    /// <param name="septets">The number of septets.</param>
    /// <param name="bitOffset">The bits before the first septet.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static int OctetsFor(int septets, int bitOffset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(septets);
        ArgumentOutOfRangeException.ThrowIfNegative(bitOffset);
        return checked((int)((((long)septets * SeptetBits) + bitOffset + OctetBits - 1) / OctetBits));
    }

    /// <summary>Adds septets to octets whose bits from an offset on are zero.</summary>
    /// <param name="septets">The septets; only the low seven bits of each byte count.</param>
    /// <param name="octets">Where they go; what lies before the offset stays as it is.</param>
    /// <param name="bitOffset">The bits before the first septet: those of the header and of the filling after it.</param>
    /// <returns>The number of octets up to the end of the last septet.</returns>
    /// <exception cref="ArgumentException">The octets are too few.</exception>
    public static int Pack(ReadOnlySpan<byte> septets, Span<byte> octets, int bitOffset = 0)
    {
        int length = OctetsFor(septets.Length, bitOffset);
        if (octets.Length < length)
        {
            throw new ArgumentException("The septets do not fit.", nameof(octets));
        }

        long bit = bitOffset;
        foreach (byte septet in septets)
        {
            int shifted = (septet & SeptetMask) << (int)(bit % OctetBits);
            int place = (int)(bit / OctetBits);
            octets[place] |= (byte)shifted;
            if (shifted > byte.MaxValue)
            {
                octets[place + 1] |= (byte)(shifted >> OctetBits);
            }

            bit += SeptetBits;
        }

        return length;
    }

    /// <summary>Takes septets out of octets.</summary>
    /// <param name="octets">The octets.</param>
    /// <param name="septets">Where they go, one to a byte; its length says how many there are.</param>
    /// <param name="bitOffset">The bits before the first septet.</param>
    /// <exception cref="ArgumentException">The octets are too few.</exception>
    public static void Unpack(ReadOnlySpan<byte> octets, Span<byte> septets, int bitOffset = 0)
    {
        if (octets.Length < OctetsFor(septets.Length, bitOffset))
        {
            throw new ArgumentException("There are fewer septets than that.", nameof(octets));
        }

        long bit = bitOffset;
        for (int at = 0; at < septets.Length; at++, bit += SeptetBits)
        {
            int place = (int)(bit / OctetBits);
            int both = octets[place] | (place + 1 < octets.Length ? octets[place + 1] << OctetBits : 0);
            septets[at] = (byte)((both >> (int)(bit % OctetBits)) & SeptetMask);
        }
    }
}
