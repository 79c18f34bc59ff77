namespace Codegen.Simulators.BulkGet;

/// <summary>How the text of types 2 and 6 has to be written.</summary>
public enum BulkGetCoding
{
    /// <summary>Four hexadecimal digits for each unit of UTF-16, the high byte first.</summary>
    HexUtf16,

    /// <summary>As all other types.</summary>
    Utf8,
}
