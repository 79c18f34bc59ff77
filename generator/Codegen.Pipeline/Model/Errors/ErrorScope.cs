namespace Codegen.Pipeline.Model.Errors;

/// <summary>What an error is about.</summary>
public enum ErrorScope
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>The whole request.</summary>
    Request,

    /// <summary>The account.</summary>
    Account,

    /// <summary>The message.</summary>
    Message,

    /// <summary>One destination of a batch.</summary>
    Destination,
}
