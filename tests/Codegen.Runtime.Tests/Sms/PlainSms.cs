using System.Text;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>
/// Counts and cuts as a reader of the standard would write it down: one character after the other, with lists. It shares nothing
/// with the library, neither tables nor limits.
/// </summary>
internal static class PlainSms
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    public static (bool IsGsm, int Units, List<int> Segments, int Forced) Count(string text, bool use16BitReference)
    {
        var forced = text.ToList().FindIndex(character => !Basic.Contains(character) && !Extension.Contains(character));
        var isGsm = forced < 0;
        var pieces = isGsm ? [.. text.Select(character => Extension.Contains(character) ? 2 : 1)] : Pairs(text);
        var units = pieces.Sum();
        var single = isGsm ? 160 : 70;
        var many = (isGsm, use16BitReference) switch
        {
            (true, false) => 153,
            (true, true) => 152,
            (false, false) => 67,
            (false, true) => 66,
        };

        if (units <= single)
        {
            return (isGsm, units, [units], forced);
        }

        List<int> segments = [0];
        foreach (var piece in pieces)
        {
            if (segments[^1] + piece > many)
            {
                segments.Add(0);
            }

            segments[^1] += piece;
        }

        return (isGsm, units, segments, forced);
    }

    private static List<int> Pairs(string text)
    {
        List<int> pieces = [];
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            pieces.Add(isPair ? 2 : 1);
            at += isPair ? 1 : 0;
        }

        return pieces;
    }

    /// <summary>Bits as a text, which is slow and hard to get wrong.</summary>
    public static byte[] Pack(IEnumerable<byte> septets, int zerosBefore)
    {
        var bits = new StringBuilder(new string('0', zerosBefore));
        foreach (var septet in septets)
        {
            for (var bit = 0; bit < 7; bit++)
            {
                bits.Append((septet >> bit) & 1);
            }
        }

        return [.. bits.ToString().Chunk(8).Select(octet => Convert.ToByte(new string([.. octet.Reverse()]), 2))];
    }
}
