namespace Codegen.Runtime.Http;

/// <summary>
/// The answer did not come, or not to its end, within <see cref="ApiClientOptions.Timeout"/>, or the connection was not made
/// within <see cref="ApiClientOptions.ConnectTimeout"/>. Thrown for reads and for sends that surely never left; other sends
/// throw <see cref="SendOutcomeUnknownException"/>.
/// </summary>
public sealed class ApiTimeoutException : ApiException
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApiTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiTimeoutException(string message, Exception? innerException, ApiFacts facts)
        : base(message, innerException, facts)
    {
    }

    internal override ApiException ForUnsent(string message, ApiFacts facts) => new ApiTimeoutException(message, this, facts);
}
