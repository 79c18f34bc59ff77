using System.Text;

namespace Codegen.Runtime.Http;

/// <summary>Names of files from <c>Content-Disposition</c> (RFC 6266), which a server may choose to do harm.</summary>
internal static class FileNames
{
    private const int Longest = 200;
    private const int LongestExtension = 20;
    private const string Forbidden = "<>:\"|?*";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The name in a header, made safe; null if there is none that is left after that.</summary>
    internal static string? Of(string disposition) =>
        (DispositionParameters.Find(disposition, "filename*") is string extended ? Safe(DecodeExtended(extended)) : null)
        ?? Safe(DispositionParameters.Find(disposition, "filename") is string plain ? DecodePlain(plain) : null);

    /// <summary>The last part of a path without what no file may be called; null if nothing is left.</summary>
    internal static string? Safe(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var safe = new StringBuilder();

        foreach (Rune rune in name[(name.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            if (!IsHidden(rune))
            {
                safe.Append(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
            }
        }

        string text = Cut(safe.ToString().Trim().TrimEnd('.', ' '));
        return text.Trim('.', ' ', '_').Length == 0 ? null : IsDevice(text) ? "_" + text : text;
    }

    // Control characters, and those that turn the direction of text, which make "gpj.exe" look like "exe.jpg".
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator;

    private static bool IsDevice(string name)
    {
        string stem = name.Split('.')[0].TrimEnd(' ').ToUpperInvariant();
        return Array.IndexOf(Devices, stem) >= 0
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal)) && "0123456789¹²³".Contains(stem[3], StringComparison.Ordinal));
    }

    private static string Cut(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        int dot = name.LastIndexOf('.');
        string extension = dot >= 0 && name.Length - dot <= LongestExtension ? name[dot..] : string.Empty;
        int end = Longest - extension.Length;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)].TrimEnd('.', ' ') + extension;
    }

    // charset'language'percent-encoded (RFC 8187 section 3.2)
    private static string? DecodeExtended(string value)
    {
        string[] parts = value.Split('\'', 3);

        if (parts.Length != 3 || !Ascii.IsValid(parts[2]))
        {
            return null;
        }

        try
        {
            byte[] bytes = Unescape(parts[2]);
            return parts[0].ToUpperInvariant() switch
            {
                "UTF-8" => StrictUtf8.GetString(bytes),
                "ISO-8859-1" => Encoding.Latin1.GetString(bytes),
                _ => null,
            };
        }
        catch (Exception e) when (e is DecoderFallbackException or FormatException)
        {
            return null;
        }
    }

    private static byte[] Unescape(string text)
    {
        var bytes = new List<byte>(text.Length);

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                bytes.Add((byte)text[i]);
            }
            else if (i + 2 < text.Length)
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                throw new FormatException();
            }
        }

        return [.. bytes];
    }

    // Many servers send UTF-8 here, which .NET shows as Latin-1.
    private static string DecodePlain(string value)
    {
        if (Ascii.IsValid(value) || value.Any(character => character > 0xFF))
        {
            return value;
        }

        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(value));
        }
        catch (DecoderFallbackException)
        {
            return value;
        }
    }
}
