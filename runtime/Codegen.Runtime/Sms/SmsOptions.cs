namespace Codegen.Runtime.Sms;

/// <summary>How a text is to be counted and cut. The default value is what nearly all services do.</summary>
public readonly record struct SmsOptions
{
    private readonly byte _maxSegments;

    /// <summary>Who decides on the encoding; the text unless set.</summary>
    public SmsCoding Coding { get; init; }

    /// <summary>
    /// Whether segments are tied together by a reference of two octets instead of one (3GPP TS 23.040, section 9.2.3.24.8), which
    /// costs each of them one octet.
    /// </summary>
    public bool Use16BitReference { get; init; }

    /// <summary>The languages whose locking tables may take the place of the default alphabet.</summary>
    public SmsLanguages LockingLanguages { get; init; }

    /// <summary>The languages whose single-shift tables may take the place of the default extension table.</summary>
    public SmsLanguages SingleShiftLanguages { get; init; }

    /// <summary>
    /// Exactly this alphabet, whatever it costs, in place of a choice among the languages; null for the choice. A text that it
    /// lacks a character of becomes UCS-2.
    /// </summary>
    public GsmAlphabet? Alphabet { get; init; }

    /// <summary>The most segments that the message may have, 1 to 255; 255 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 or above 255.</exception>
    public int MaxSegments
    {
        get => _maxSegments == 0 ? SmsLimits.Segments : _maxSegments;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, SmsLimits.Segments);
            _maxSegments = (byte)value;
        }
    }
}
