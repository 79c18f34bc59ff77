namespace Codegen.Runtime.Callbacks;

/// <summary>
/// A request that came to an address of yours is not the callback that it should be: it is too large, holds nothing that the
/// description knows, or a value does not have its form. The message shows names, never values.
/// </summary>
public sealed class CallbackException : FormatException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public CallbackException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
