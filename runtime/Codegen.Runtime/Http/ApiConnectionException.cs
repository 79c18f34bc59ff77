namespace Codegen.Runtime.Http;

/// <summary>
/// No answer came because the connection could not be made or was lost. <see cref="ApiException.Certainty"/> tells whether the
/// request surely never left.
/// </summary>
public sealed class ApiConnectionException : ApiException
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApiConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiConnectionException(string message, Exception? innerException, ApiFacts facts)
        : base(message, innerException, facts)
    {
    }

    internal override ApiException ForUnsent(string message, ApiFacts facts) => new ApiConnectionException(message, this, facts);
}
