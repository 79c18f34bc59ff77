namespace Codegen.Pipeline.Model;

/// <summary>How a service encodes a text message, as far as counting its segments goes.</summary>
public enum SmsWay
{
    /// <summary>GSM-7 where it has every character, UCS-2 otherwise.</summary>
    Auto,

    /// <summary>GSM-7; characters that it lacks are replaced.</summary>
    Gsm,

    /// <summary>UCS-2 always.</summary>
    Ucs2,

    /// <summary>The text is bytes in hexadecimal digits.</summary>
    Hex,

    /// <summary>GSM-7 shown at once, which may end at 140.</summary>
    Flash,

    /// <summary>ISO 8859-1, by which bytes is not told.</summary>
    Latin1,

    /// <summary>Nothing that could be counted.</summary>
    None,
}
