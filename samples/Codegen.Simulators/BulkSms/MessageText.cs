using System.Globalization;
using System.Text.RegularExpressions;

namespace Codegen.Simulators.BulkSms;

/// <summary>The text of one message: templates filled in, characters fitted to the encoding, parts counted.</summary>
internal static partial class MessageText
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    /// <summary>Puts the fields of a recipient into <c>{F0###}</c>, each cut to the room that its sign takes.</summary>
    public static string Fill(string body, IReadOnlyList<string> fields) => FieldSign().Replace(body, sign =>
    {
        var index = int.Parse(sign.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var value = index < fields.Count ? fields[index] : "";
        return value.Length <= sign.Length ? value : value[..sign.Length];
    });

    public static (string Body, string Encoding) Fit(string body, string encoding, bool autoUnicode)
    {
        if (encoding != "TEXT" || body.All(IsGsm))
        {
            return (body, encoding);
        }

        return autoUnicode ? (body, "UNICODE") : (string.Concat(body.Select(static character => IsGsm(character) ? character : '?')), "TEXT");
    }

    public static int CountParts(string body, string encoding) => encoding switch
    {
        "BINARY" => Split(body.Length / 2, 140, 134),
        "UNICODE" => Split(body.Length, 70, 67),
        _ => Split(body.Sum(static character => Extension.Contains(character, StringComparison.Ordinal) ? 2 : 1), 160, 153),
    };

    private static bool IsGsm(char character) =>
        Basic.Contains(character, StringComparison.Ordinal) || Extension.Contains(character, StringComparison.Ordinal);

    private static int Split(int length, int alone, int joined) => length <= alone ? 1 : (length + joined - 1) / joined;

    [GeneratedRegex(@"\{F(\d{1,3})#*\}", RegexOptions.CultureInvariant)]
    private static partial Regex FieldSign();
}
