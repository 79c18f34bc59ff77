namespace Codegen.Runtime.Sms;

/// <summary>One short message: a part of a text, and the bytes that carry it (3GPP TS 23.040, section 9.2.3.24).</summary>
public sealed class SmsSegment
{
    internal SmsSegment(SmsAnalysis message, int number, Range range, int units, int headerOctets, byte[] userData)
    {
        Encoding = message.Encoding;
        Number = number;
        Total = message.Segments;
        Range = range;
        Units = units;
        Header = userData.AsMemory(0, headerOctets);
        UserData = userData;
        UserDataLength = Encoding == SmsEncoding.Gsm7 ? (((headerOctets * 8) + 6) / 7) + units : userData.Length;
    }

    /// <summary>How the characters travel, which is what TP-DCS or data_coding has to say.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>Which part it is, counted from 1.</summary>
    public int Number { get; }

    /// <summary>How many parts the message has; 1 for a single one.</summary>
    public int Total { get; }

    /// <summary>Which characters of the text, or which bytes of the data, it carries.</summary>
    public Range Range { get; }

    /// <summary>The units that it carries, without the header: septets, UTF-16 units or octets.</summary>
    public int Units { get; }

    /// <summary>The user data header with its length octet; empty where there is none, and TP-UDHI is then 0.</summary>
    public ReadOnlyMemory<byte> Header { get; }

    /// <summary>TP-UD: the header, and the characters after it; for GSM-7 packed septets from a septet border on. At most 140 octets.</summary>
    public ReadOnlyMemory<byte> UserData { get; }

    /// <summary>TP-UDL: the length of the user data in septets for GSM-7, header and filling included, in octets otherwise.</summary>
    public int UserDataLength { get; }
}
