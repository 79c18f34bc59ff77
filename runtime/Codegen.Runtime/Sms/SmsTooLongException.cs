namespace Codegen.Runtime.Sms;

/// <summary>
/// A text needs more segments than are allowed, at most 255 (3GPP TS 23.040, section 9.2.3.24.1). Nothing was sent.
/// </summary>
public sealed class SmsTooLongException : Exception
{
    /// <summary>Makes an exception about a text.</summary>
    /// <param name="segments">The segments that the text needs.</param>
    /// <param name="maxSegments">The segments that are allowed.</param>
    public SmsTooLongException(int segments, int maxSegments)
        : base(FormattableString.Invariant($"The text needs {segments} segments, and {maxSegments} are allowed."))
    {
        Segments = segments;
        MaxSegments = maxSegments;
    }

    /// <summary>The segments that the text needs.</summary>
    public int Segments { get; }

    /// <summary>The segments that are allowed: at most 255, or what the caller or the service allows.</summary>
    public int MaxSegments { get; }
}
