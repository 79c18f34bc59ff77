namespace Codegen.Runtime.Sms;

/// <summary>
/// A locking table, whose characters cost one septet, with a single-shift table, whose characters cost two (3GPP TS 23.038,
/// sections 6.2.1, 6.2.1.1 and 6.2.1.2). Septets are here one to a byte; <see cref="SeptetPacking"/> packs them.
/// </summary>
public sealed class GsmAlphabet
{
    private const byte EscapeSeptet = 0x1B;
    private const byte QuestionMark = 0x3F;
    private const int Languages = 14;

    private static readonly GsmAlphabet?[] Known = new GsmAlphabet?[Languages * Languages];
    private static readonly SeptetMap?[] LockingMaps = new SeptetMap?[Languages];
    private static readonly SeptetMap?[] ShiftMaps = new SeptetMap?[Languages];

    private readonly string _locking;
    private readonly string _shift;
    private readonly SeptetMap _lockingMap;
    private readonly SeptetMap _shiftMap;

    private GsmAlphabet(SmsLanguage locking, SmsLanguage singleShift)
    {
        Locking = locking;
        SingleShift = singleShift;
        _locking = GsmTables.Locking(locking)!;
        _shift = GsmTables.SingleShift(singleShift)!;
        _lockingMap = LockingMaps[(int)locking] ??= new SeptetMap(_locking);
        _shiftMap = ShiftMaps[(int)singleShift] ??= new SeptetMap(_shift);
    }

    /// <summary>The default alphabet with its extension table, which every phone knows.</summary>
    public static GsmAlphabet Default { get; } = Of(SmsLanguage.Default, SmsLanguage.Default);

    /// <summary>The language of the table whose characters cost one septet.</summary>
    public SmsLanguage Locking { get; }

    /// <summary>The language of the table whose characters cost two septets.</summary>
    public SmsLanguage SingleShift { get; }

    /// <summary>The alphabet that two tables make together.</summary>
    /// <param name="locking">The language of the locking table. Spanish has none.</param>
    /// <param name="singleShift">The language of the single-shift table.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public static GsmAlphabet Of(SmsLanguage locking, SmsLanguage singleShift)
    {
        if (GsmTables.Locking(locking) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(locking), locking, "There is no such locking table.");
        }

        if (GsmTables.SingleShift(singleShift) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(singleShift), singleShift, "There is no such single-shift table.");
        }

        // Two threads may make the same one; either will do.
        return Known[((int)locking * Languages) + (int)singleShift] ??= new GsmAlphabet(locking, singleShift);
    }

    /// <summary>What a UTF-16 unit costs: 1 or 2 septets, 0 where the alphabet does not have it.</summary>
    /// <param name="character">The UTF-16 unit; a surrogate is never in an alphabet.</param>
    public int CostOf(char character) =>
        _lockingMap[character] != SeptetMap.None ? 1 : _shiftMap[character] != SeptetMap.None ? 2 : 0;

    /// <summary>
    /// Writes a text as septets, one to a byte. A character that the alphabet does not have becomes a question mark, a surrogate
    /// pair one of them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="septets">Where they go: twice the text's length always suffices.</param>
    /// <returns>The number of septets.</returns>
    /// <exception cref="ArgumentException">The septets do not fit.</exception>
    public int Encode(ReadOnlySpan<char> text, Span<byte> septets)
    {
        int count = 0;
        for (int at = 0; at < text.Length; at += StepAt(text, at))
        {
            byte septet = _lockingMap[text[at]];
            byte shifted = septet == SeptetMap.None ? _shiftMap[text[at]] : SeptetMap.None;

            if (count + (shifted == SeptetMap.None ? 1 : 2) > septets.Length)
            {
                throw new ArgumentException("The septets do not fit.", nameof(septets));
            }

            if (shifted != SeptetMap.None)
            {
                septets[count++] = EscapeSeptet;
                septets[count++] = shifted;
            }
            else
            {
                septets[count++] = septet == SeptetMap.None ? QuestionMark : septet;
            }
        }

        return count;
    }

    /// <summary>
    /// Reads septets, one to a byte, as a phone does: an escaped septet that the single-shift table lacks is read with the
    /// locking table, and what no table has is shown as a blank, as is an escape at the end.
    /// </summary>
    /// <param name="septets">The septets; only the low seven bits of each byte count.</param>
    public string Decode(ReadOnlySpan<byte> septets)
    {
        var text = new System.Text.StringBuilder(septets.Length);
        for (int at = 0; at < septets.Length; at++)
        {
            int septet = septets[at] & 0x7F;
            bool isEscaped = septet == EscapeSeptet && at + 1 < septets.Length;
            text.Append(isEscaped ? Shifted(septets[++at] & 0x7F) : Locked(septet));
        }

        return text.ToString();
    }

    /// <summary>The UTF-16 units that one character takes: two for what is not in an alphabet and makes a surrogate pair.</summary>
    internal static int StepAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private char Shifted(int septet) => _shift[septet] is var character && character != GsmTables.Unassigned ? character : Locked(septet);

    private char Locked(int septet) => _locking[septet] is not (GsmTables.Unassigned or GsmTables.Escape) and var character ? character : ' ';
}
