namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What an answer means that does not tell whether it is a success.</summary>
public enum MissingSuccess
{
    /// <summary>It cannot be understood.</summary>
    Unreadable,

    /// <summary>It is a success.</summary>
    Success,

    /// <summary>It is a failure.</summary>
    Failure,
}
