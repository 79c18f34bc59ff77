namespace Codegen.Runtime.Sms;

/// <summary>
/// The languages with tables of their own, by the National Language Identifier of 3GPP TS 23.038, section 6.2.1.2.4. A table is
/// named in the header of each segment, at 3 octets for each table (TS 23.040, sections 9.2.3.24.15 and 9.2.3.24.16).
/// </summary>
public enum SmsLanguage
{
    /// <summary>The default alphabet and its extension table, which no header needs to name.</summary>
    Default = 0,

    /// <summary>Turkish.</summary>
    Turkish = 1,

    /// <summary>Spanish, which has a single-shift table only.</summary>
    Spanish = 2,

    /// <summary>Portuguese.</summary>
    Portuguese = 3,

    /// <summary>Bengali.</summary>
    Bengali = 4,

    /// <summary>Gujarati.</summary>
    Gujarati = 5,

    /// <summary>Hindi.</summary>
    Hindi = 6,

    /// <summary>Kannada.</summary>
    Kannada = 7,

    /// <summary>Malayalam.</summary>
    Malayalam = 8,

    /// <summary>Oriya.</summary>
    Oriya = 9,

    /// <summary>Punjabi.</summary>
    Punjabi = 10,

    /// <summary>Tamil.</summary>
    Tamil = 11,

    /// <summary>Telugu.</summary>
    Telugu = 12,

    /// <summary>Urdu.</summary>
    Urdu = 13,
}
