using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The encodings that texts of parameters can have.</summary>
internal static class TextEncodings
{
    public static Code Of(string name) => name switch
    {
        "utf-16be-hex" => Code.Of($"{Names.Protocols}.TextEncoding.Utf16BigEndianHex"),
        "utf-8-hex" => Code.Of($"{Names.Protocols}.TextEncoding.Utf8Hex"),
        "base64" => Code.Of($"{Names.Protocols}.TextEncoding.Base64"),
        _ => Code.Of($"{Names.Protocols}.TextEncoding.Plain"),
    };

    public static string? Explain(string name) => name switch
    {
        "plain" => "As it is, in the charset of the API.",
        "utf-16be-hex" => "Each unit of UTF-16 as four hexadecimal digits, the high byte first.",
        "utf-8-hex" => "Each byte of UTF-8 as two hexadecimal digits.",
        "base64" => "UTF-8 in base64.",
        _ => null,
    };
}
