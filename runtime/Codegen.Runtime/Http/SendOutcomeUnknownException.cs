namespace Codegen.Runtime.Http;

/// <summary>
/// A request that may cost money or send something has left, and it is not known whether the API carried it out: the
/// connection was lost, the time ran out, or the answer was a server error (5xx, 408), undeclared or unreadable. Look it up,
/// by <see cref="ApiException.ClientReference"/> where there is one, before doing it again. The inner exception is the cause.
/// </summary>
public sealed class SendOutcomeUnknownException : ApiException
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public SendOutcomeUnknownException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal SendOutcomeUnknownException(string message, Exception? innerException, ApiFacts facts)
        : base(message, innerException, facts)
    {
    }
}
