using System.Text;

namespace Codegen.Runtime.Sms;

/// <summary>
/// What a text costs: its encoding, units and segments, and what caused them (3GPP TS 23.038, section 6; TS 23.040, section
/// 9.2.3.24). A service may replace characters, use other references or cut a text, so the bill can differ.
/// </summary>
public readonly record struct SmsAnalysis
{
    private readonly byte _encoding;
    private readonly byte _cause;
    private readonly byte _caution;
    private readonly byte _locking;
    private readonly byte _singleShift;
    private readonly byte _unitsLeft;
    private readonly byte _maxSegments;
    private readonly bool _use16BitReference;
    private readonly int _forcingPlace;
    private readonly int _forcingCodePoint;

    // A single message without anything special, which is what nearly all texts are; the quick path.
    internal SmsAnalysis(int septets)
    {
        Units = septets;
        Segments = 1;
        _unitsLeft = (byte)(160 - septets);
    }

    internal SmsAnalysis(SmsEncoding encoding, SmsCause cause, SmsOptions options, int units, int segments, int unitsLeft)
    {
        Units = units;
        Segments = segments;
        _encoding = (byte)encoding;
        _cause = (byte)cause;
        _unitsLeft = (byte)unitsLeft;
        _maxSegments = (byte)(options.MaxSegments % SmsLimits.Segments);
        _use16BitReference = options.Use16BitReference;
    }

    /// <summary>How the characters travel.</summary>
    public SmsEncoding Encoding => (SmsEncoding)_encoding;

    /// <summary>Why it is this encoding.</summary>
    public SmsCause Cause => (SmsCause)_cause;

    /// <summary>Why the count is an estimate, if what is known of the service leaves it open.</summary>
    public SmsCaution Caution { get => (SmsCaution)_caution; internal init => _caution = (byte)value; }

    /// <summary>The length in units of the encoding: septets, UTF-16 code units or octets. Headers are not in it.</summary>
    public int Units { get; }

    /// <summary>The short messages that it takes; 1 for an empty text. May be above <see cref="MaxSegments"/>.</summary>
    public int Segments { get; }

    /// <summary>The most segments that are allowed: 255, or fewer where an option or the service says so.</summary>
    public int MaxSegments => _maxSegments == 0 ? SmsLimits.Segments : _maxSegments;

    /// <summary>Whether it takes more segments than are allowed. Then it cannot be split, and a service cuts or refuses it.</summary>
    public bool IsTooLong => Segments > MaxSegments;

    /// <summary>The units that each segment holds, given the headers.</summary>
    public int UnitsPerSegment => SmsLimits.UnitsPerSegment(Encoding, HeaderOctets);

    /// <summary>The units that are free in the last segment. A pair of units that may not be cut needs two.</summary>
    public int UnitsLeft => _unitsLeft;

    /// <summary>The octets of the header in each segment, its length octet included; 0 for none.</summary>
    public int HeaderOctets => SmsLimits.HeaderOctets(Segments > 1, _use16BitReference, LockingShift, SingleShift);

    /// <summary>
    /// Where the first character stands that GSM-7 lacks, as an index into the text: it forces UCS-2, or is replaced. -1 where
    /// there is none, or where it did not matter.
    /// </summary>
    public int ForcingIndex => _forcingPlace - 1;

    /// <summary>The Unicode code point of that character, or the half of a surrogate pair that stands alone; -1 where there is none.</summary>
    public int ForcingCodePoint => _forcingPlace == 0 ? -1 : _forcingCodePoint;

    /// <summary>The characters that cost two septets, such as the euro sign and brackets. Only with GSM-7.</summary>
    public int ExtensionCharacters { get; internal init; }

    /// <summary>The characters that do not exist in the encoding that was asked for; each becomes a question mark.</summary>
    public int LostCharacters { get; internal init; }

    /// <summary>The language whose locking table is used.</summary>
    public SmsLanguage LockingShift { get => (SmsLanguage)_locking; internal init => _locking = (byte)value; }

    /// <summary>The language whose single-shift table is used.</summary>
    public SmsLanguage SingleShift { get => (SmsLanguage)_singleShift; internal init => _singleShift = (byte)value; }

    /// <summary>Whether longer messages have references of two octets.</summary>
    public bool Uses16BitReference => _use16BitReference;

    /// <exception cref="SmsTooLongException">It takes more segments than are allowed.</exception>
    public void ThrowIfTooLong()
    {
        if (IsTooLong)
        {
            throw new SmsTooLongException(Segments, MaxSegments);
        }
    }

    /// <summary>One line for people, such as <c>2 segments, UCS-2, 75 units, 59 left; U+2019 at 12 is not in GSM-7</c>.</summary>
    public override string ToString() => SmsDescription.Of(this);

    internal SmsAnalysis ForcedAt(ReadOnlySpan<char> text, int index) => new(this, index, CodePointAt(text, index));

    private SmsAnalysis(SmsAnalysis other, int index, int codePoint)
    {
        this = other;
        _forcingPlace = index + 1;
        _forcingCodePoint = codePoint;
    }

    private static int CodePointAt(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out Rune rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[index];
}
