namespace Codegen.Pipeline.Model.Errors;

/// <summary>What kind of thing went wrong.</summary>
public enum ErrorCategory
{
    /// <summary>Nothing is known about it.</summary>
    Unknown,

    /// <summary>Who calls could not be proved.</summary>
    Credentials,

    /// <summary>The account may not do this.</summary>
    Permission,

    /// <summary>The balance does not suffice.</summary>
    Balance,

    /// <summary>The recipient is wrong or cannot be reached.</summary>
    Recipient,

    /// <summary>The sender is wrong or not allowed.</summary>
    Sender,

    /// <summary>The content is wrong or not allowed.</summary>
    Content,

    /// <summary>The recipient does not want it, or a list forbids it.</summary>
    Blocked,

    /// <summary>The request is wrong.</summary>
    Request,

    /// <summary>The same was asked for before.</summary>
    Duplicate,

    /// <summary>What was asked for is not there.</summary>
    NotFound,

    /// <summary>Too much in too short a time.</summary>
    Rate,

    /// <summary>It may work later.</summary>
    Temporary,

    /// <summary>The service failed.</summary>
    Service,

    /// <summary>Whether it was carried out is not known.</summary>
    UnknownOutcome,
}
