namespace Codegen.Runtime.Sms;

/// <summary>Why a count is an estimate: what the service is known to say leaves it open.</summary>
public enum SmsCaution
{
    /// <summary>Nothing is known to be open.</summary>
    None,

    /// <summary>
    /// A flash message of more than 140 septets: some services say that a flash message ends there, though the air interface
    /// carries 160.
    /// </summary>
    LongFlash,

    /// <summary>A text in ISO 8859-1 with characters outside of GSM-7, counted as octets: the service may send it otherwise.</summary>
    Latin1,
}
