using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Http;

/// <summary>The API answered with an error of its own, and with a body of the form that is declared for it.</summary>
/// <typeparam name="TCode">The enum of the API's codes.</typeparam>
/// <typeparam name="TError">The body's type.</typeparam>
public sealed class ApiErrorException<TCode, TError> : ApiErrorException<TCode>
    where TCode : struct, Enum
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="code">The code.</param>
    /// <param name="info">What is known about it.</param>
    /// <param name="error">The body.</param>
    public ApiErrorException(string message, TCode code, ErrorInfo info, TError error)
        : base(message, code, info)
    {
        Error = error;
    }

    internal ApiErrorException(string message, TCode code, ErrorInfo info, TError error, ApiFacts facts)
        : base(message, code, info, facts)
    {
        Error = error;
    }

    /// <summary>The body as the API sent it; credentials in it are replaced by <c>***</c>.</summary>
    public TError Error { get; }
}
