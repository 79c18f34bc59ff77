namespace Codegen.Runtime.Sms;

/// <summary>
/// How the characters of a message travel. The numbers are those of TP-DCS without a message class (3GPP TS 23.038, section 4)
/// and of data_coding in SMPP.
/// </summary>
public enum SmsEncoding
{
    /// <summary>The 7-bit alphabet (TS 23.038, section 6.2.1): units are septets, 160 in a single message, 153 in a part of a longer one.</summary>
    Gsm7 = 0x00,

    /// <summary>Bytes (TS 23.038, section 6.2.2): units are octets, 140 in a single message, 134 in a part of a longer one.</summary>
    Data = 0x04,

    /// <summary>
    /// UTF-16, high byte first (TS 23.038, section 6.2.3, which calls it UCS-2): units are UTF-16 code units, 70 in a single
    /// message, 67 in a part of a longer one. A character outside of the basic plane takes two.
    /// </summary>
    Ucs2 = 0x08,
}
