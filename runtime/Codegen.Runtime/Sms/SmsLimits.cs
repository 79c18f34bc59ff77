namespace Codegen.Runtime.Sms;

/// <summary>What one short message holds: 140 octets, the user data header among them (3GPP TS 23.040, section 9.2.3.24).</summary>
public static class SmsLimits
{
    /// <summary>The octets of user data in one short message.</summary>
    public const int Octets = 140;

    /// <summary>The most segments of a message, because their number is told in one octet (TS 23.040, section 9.2.3.24.1).</summary>
    public const int Segments = 255;

    /// <summary>
    /// The units that fit beside a header. Without a header 160 septets, 70 UTF-16 units or 140 octets; with the 6 octets of an
    /// 8-bit reference 153, 67 or 134; with the 7 octets of a 16-bit reference 152, 66 or 133. Septets begin at a septet border
    /// after the header, so up to 6 bits are lost to filling.
    /// </summary>
    /// <param name="encoding">The encoding, which says what a unit is.</param>
    /// <param name="headerOctets">The length of the header with its length octet; 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The encoding is not known, or the header is negative or beyond 140 octets.</exception>
    public static int UnitsPerSegment(SmsEncoding encoding, int headerOctets)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(headerOctets);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(headerOctets, Octets);

        return encoding switch
        {
            SmsEncoding.Gsm7 => (Octets - headerOctets) * 8 / 7,
            SmsEncoding.Data => Octets - headerOctets,
            SmsEncoding.Ucs2 => (Octets - headerOctets) / 2,
            _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "There is no such encoding."),
        };
    }

    /// <summary>
    /// The octets of a user data header, its length octet included: 0 for a single message in the default alphabet, 6 or 7 for
    /// the reference alone, 4 or 7 for one or two national tables alone, up to 13 for all of that.
    /// </summary>
    internal static int HeaderOctets(bool isConcatenated, bool use16BitReference, SmsLanguage locking, SmsLanguage singleShift)
    {
        int elements = (isConcatenated ? (use16BitReference ? 6 : 5) : 0)
            + (locking == SmsLanguage.Default ? 0 : 3)
            + (singleShift == SmsLanguage.Default ? 0 : 3);
        return elements == 0 ? 0 : elements + 1;
    }
}
