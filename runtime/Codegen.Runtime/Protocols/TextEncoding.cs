using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>How a text is written before it is percent-encoded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TextEncoding
{
    /// <summary>As it is, in the charset of the API.</summary>
    Plain,

    /// <summary>Each unit of UTF-16 as four hexadecimal digits in capitals, the high byte first.</summary>
    Utf16BigEndianHex,

    /// <summary>Each byte of UTF-8 as two hexadecimal digits in capitals.</summary>
    Utf8Hex,

    /// <summary>UTF-8 in base64 (RFC 4648 section 4), with padding.</summary>
    Base64,
}
