using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>
/// Formats of moments besides <c>date-time</c>. Only names that leave no doubt count: a mere <c>timestamp</c> may be seconds,
/// milliseconds or a text.
/// </summary>
internal static class MomentFormats
{
    private static readonly TypeUse UnixSeconds = Make(Code.Of($"UnixSeconds"));
    private static readonly TypeUse UnixFraction = Make(Code.Of($"UnixFraction"));
    private static readonly TypeUse UnixMilliseconds = Make(Code.Of($"UnixMilliseconds"));
    private static readonly TypeUse HttpDate = Make(Code.Of($"HttpDate"));
    private static readonly TypeUse MailDate = Make(Code.Of($"MailDate"));

    /// <summary>The type of a text; null where the format is no such moment.</summary>
    public static TypeUse? OfText(string? format) => Bare(format) switch
    {
        "datetimerfc1123" or "rfc1123" or "datetimerfc7231" or "rfc7231" or "httpdate" => HttpDate,
        "datetimerfc2822" or "rfc2822" or "datetimerfc5322" or "rfc5322" or "datetimerfc822" or "rfc822" => MailDate,
        _ => null,
    };

    /// <summary>The type of a number; null where the format is no such moment.</summary>
    public static TypeUse? OfNumber(NumberSchema schema) => Bare(schema.Format) switch
    {
        "unixtime" or "unixtimestamp" or "unixseconds" or "unixtimeseconds" or "unixtimestampseconds" => schema.IsInteger ? UnixSeconds : UnixFraction,
        "unixtimems" or "unixtimestampms" or "unixms" or "unixmillis" or "unixtimemillis" or "unixmilliseconds" or "unixtimemilliseconds" or "unixtimestampmilliseconds" => UnixMilliseconds,
        _ => null,
    };

    /// <summary>The form on the wire in words; null where the format is no such moment.</summary>
    public static string? Words(ApiSchema schema)
    {
        var type = schema switch
        {
            TextSchema { DateFormat: null } text => OfText(text.Format),
            NumberSchema number => OfNumber(number),
            _ => null,
        };
        return type switch
        {
            null => null,
            _ when type == UnixSeconds => "seconds since 1970; a fraction is dropped",
            _ when type == UnixFraction => "seconds since 1970, with a fraction",
            _ when type == UnixMilliseconds => "milliseconds since 1970; a fraction is dropped",
            _ when type == HttpDate => "a date of HTTP, in UTC; fractions of a second are dropped",
            _ => "a date of RFC 5322; fractions of a second are dropped",
        };
    }

    /// <summary>Capitals and separators do not count.</summary>
    private static string? Bare(string? format) => format is { Length: <= 40 }
        ? format.Replace("-", "").Replace("_", "").ToLowerInvariant()
        : null;

    private static TypeUse Make(Code word)
    {
        var codec = Code.Of($"{Names.JsonCodecs}.{word}");
        return PrimitiveTypes.DateTime with
        {
            Codec = codec,
            Read = Code.Of($"{codec}.Read(ref json)"),
            Write = value => Code.Of($"{codec}.Write(ref json, {value});"),
            ToText = value => Code.Of($"{Names.ApiText}.Of{word}({value})"),
        };
    }
}
