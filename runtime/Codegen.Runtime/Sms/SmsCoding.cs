namespace Codegen.Runtime.Sms;

/// <summary>Who decides on the encoding of a text (TP-DCS, 3GPP TS 23.038, section 4).</summary>
public enum SmsCoding
{
    /// <summary>The text: GSM-7 where it has all the characters, UCS-2 otherwise.</summary>
    Automatic,

    /// <summary>The caller: GSM-7; each character that it does not have becomes a question mark, and is counted.</summary>
    Gsm7,

    /// <summary>The caller: UCS-2, also where GSM-7 would do.</summary>
    Ucs2,
}
