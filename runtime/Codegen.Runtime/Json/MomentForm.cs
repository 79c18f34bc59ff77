namespace Codegen.Runtime.Json;

/// <summary>Forms of moments besides RFC 3339.</summary>
internal enum MomentForm
{
    /// <summary>Whole seconds since 1970.</summary>
    UnixSeconds,

    /// <summary>Seconds since 1970, with a fraction where there is one.</summary>
    UnixFraction,

    /// <summary>Whole milliseconds since 1970.</summary>
    UnixMilliseconds,

    /// <summary>RFC 9110 section 5.6.7, in UTC.</summary>
    HttpDate,

    /// <summary>RFC 5322 section 3.3, which is that of RFC 2822.</summary>
    MailDate,
}
