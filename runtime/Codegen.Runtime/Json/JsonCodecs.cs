using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>The codecs of plain values; what each takes and writes is told at the methods of <see cref="JsonInput"/> and <see cref="JsonOutput"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCodecs
{
    /// <summary>Reads and writes texts.</summary>
    public static readonly JsonCodec<string> Text = new TextCodec();

    /// <summary>Reads and writes booleans.</summary>
    public static readonly JsonCodec<bool> Boolean = new BooleanCodec();

    /// <summary>Reads and writes whole numbers of 32 bits.</summary>
    public static readonly JsonCodec<int> Int32 = new Int32Codec();

    /// <summary>Reads and writes whole numbers of 64 bits.</summary>
    public static readonly JsonCodec<long> Int64 = new Int64Codec();

    /// <summary>Reads and writes numbers of 32-bit floating point.</summary>
    public static readonly JsonCodec<float> Single = new SingleCodec();

    /// <summary>Reads and writes numbers of 64-bit floating point.</summary>
    public static readonly JsonCodec<double> Double = new DoubleCodec();

    /// <summary>Reads and writes decimal numbers.</summary>
    public static readonly JsonCodec<decimal> Decimal = new DecimalCodec();

    /// <summary>Reads and writes GUIDs.</summary>
    public static readonly JsonCodec<Guid> Guid = new GuidCodec();

    /// <summary>Reads and writes dates.</summary>
    public static readonly JsonCodec<DateOnly> Date = new DateCodec();

    /// <summary>Reads and writes times of day.</summary>
    public static readonly JsonCodec<TimeOnly> Time = new TimeCodec();

    /// <summary>Reads and writes dates and times of RFC 3339.</summary>
    public static readonly JsonCodec<DateTimeOffset> DateTime = new DateTimeCodec();

    /// <summary>Reads and writes moments as seconds since 1970; a fraction is read, and dropped when written.</summary>
    public static readonly JsonCodec<DateTimeOffset> UnixSeconds = new MomentCodec(MomentForm.UnixSeconds);

    /// <summary>Reads and writes moments as seconds since 1970 with a fraction.</summary>
    public static readonly JsonCodec<DateTimeOffset> UnixFraction = new MomentCodec(MomentForm.UnixFraction);

    /// <summary>Reads and writes moments as milliseconds since 1970; a fraction is read, and dropped when written.</summary>
    public static readonly JsonCodec<DateTimeOffset> UnixMilliseconds = new MomentCodec(MomentForm.UnixMilliseconds);

    /// <summary>Reads dates of HTTP and mail, and writes those of HTTP, in UTC.</summary>
    public static readonly JsonCodec<DateTimeOffset> HttpDate = new MomentCodec(MomentForm.HttpDate);

    /// <summary>Reads dates of HTTP and mail, and writes those of mail, with their offset.</summary>
    public static readonly JsonCodec<DateTimeOffset> MailDate = new MomentCodec(MomentForm.MailDate);

    /// <summary>Reads and writes bytes as base64.</summary>
    public static readonly JsonCodec<byte[]> Bytes = new BytesCodec();

    /// <summary>Reads and writes values of any kind.</summary>
    public static readonly JsonCodec<JsonElement> Element = new ElementCodec();
}
