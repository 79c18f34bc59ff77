namespace Codegen.Runtime.Http;

/// <summary>A call that the API answered with an error of the declared form.</summary>
/// <typeparam name="TError">The error's type.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="error">The error.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApiException(string message, TError error, Exception? innerException = null)
        : base(message, innerException)
    {
        Error = error;
    }

    internal ApiException(string message, TError error, ApiFacts facts)
        : base(message, null, facts)
    {
        Error = error;
    }

    /// <summary>The error as the API sent it; credentials in it are replaced by <c>***</c>.</summary>
    public TError Error { get; }
}
