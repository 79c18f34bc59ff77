using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>The error codes of an API as the transport sees them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiErrorCodes
{
    private protected ApiErrorCodes()
    {
    }

    /// <summary>The exception for a failure that an answer tells.</summary>
    /// <param name="report">What the answer says.</param>
    /// <param name="operation">The operation and host, for the message.</param>
    /// <param name="facts">What is known about the call; its certainty is set by the code.</param>
    internal abstract ApiErrorException Create(ApiErrorReport report, string operation, ApiFacts facts);

    /// <summary>The exception for an answer that holds no code, by its status; null if the status is not listed.</summary>
    internal abstract ApiErrorException? CreateForStatus(int status, string operation, ApiFacts facts);
}
