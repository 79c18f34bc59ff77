namespace Codegen.Pipeline.Model;

/// <summary>What the end of a token is counted in.</summary>
public enum ExpiryUnit
{
    /// <summary>Seconds since 1970 in UTC.</summary>
    UnixSeconds,

    /// <summary>Milliseconds since 1970 in UTC.</summary>
    UnixMilliseconds,

    /// <summary>Seconds from the answer on.</summary>
    SecondsFromNow,

    /// <summary>Minutes from the answer on.</summary>
    MinutesFromNow,

    /// <summary>A date and a time.</summary>
    DateTime,
}
