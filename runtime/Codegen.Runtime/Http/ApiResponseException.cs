namespace Codegen.Runtime.Http;

/// <summary>
/// An answer that could not be understood: HTML or broken JSON where JSON was due (the inner exception has the path), an
/// answer that is too large or cut off, an unknown charset or content encoding, a redirect, an undeclared status.
/// </summary>
public sealed class ApiResponseException : ApiException
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApiResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiResponseException(string message, Exception? innerException, ApiFacts facts)
        : base(message, innerException, facts)
    {
    }

    internal override ApiException ForUnsent(string message, ApiFacts facts) => new ApiResponseException(message, this, facts);
}
