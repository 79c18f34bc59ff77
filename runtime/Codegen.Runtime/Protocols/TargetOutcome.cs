namespace Codegen.Runtime.Protocols;

/// <summary>What became of one target of a request.</summary>
public enum TargetOutcome
{
    /// <summary>The API took it.</summary>
    Submitted,

    /// <summary>The API refused it; the code tells why.</summary>
    Failed,

    /// <summary>It surely was not handed over: the request never left, or the API left it out and says so by its rules.</summary>
    NotSubmitted,

    /// <summary>The API may have taken it. Look it up before doing it again.</summary>
    Unknown,
}
