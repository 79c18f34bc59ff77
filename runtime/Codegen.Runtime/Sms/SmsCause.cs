namespace Codegen.Runtime.Sms;

/// <summary>
/// Why a message has the encoding that it has. There is no mixing: one character outside of the alphabet makes the whole message
/// UCS-2 (3GPP TS 23.038, section 4).
/// </summary>
public enum SmsCause
{
    /// <summary>GSM-7, because it has every character of the text.</summary>
    Alphabet,

    /// <summary>UCS-2, because GSM-7 lacks a character: <see cref="SmsAnalysis.ForcingCodePoint"/>.</summary>
    Character,

    /// <summary>The caller or a member of the request asked for it.</summary>
    Requested,
}
