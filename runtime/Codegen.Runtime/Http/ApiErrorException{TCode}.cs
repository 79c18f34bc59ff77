using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Http;

/// <summary>
/// The API answered with an error of its own. Where the answer has a body of the form that is declared for it, this is an
/// <see cref="ApiErrorException{TCode, TError}"/>.
/// </summary>
/// <typeparam name="TCode">The enum of the API's codes.</typeparam>
public class ApiErrorException<TCode> : ApiErrorException
    where TCode : struct, Enum
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="code">The code.</param>
    /// <param name="info">What is known about it.</param>
    public ApiErrorException(string message, TCode code, ErrorInfo info)
        : base(message, info)
    {
        Code = code;
    }

    internal ApiErrorException(string message, TCode code, ErrorInfo info, ApiFacts facts, Exception? innerException = null)
        : base(message, innerException, info, facts)
    {
        Code = code;
    }

    /// <summary>The code; the enum's <c>Unknown</c> if the API does not list it, then <see cref="ApiErrorException.RawCode"/> has it.</summary>
    public TCode Code { get; }

    internal override ApiException ForUnsent(string message, ApiFacts facts) => new ApiErrorException<TCode>(message, Code, Info, facts, this)
    {
        ProviderMessage = ProviderMessage,
        Details = Details,
        ProviderDate = ProviderDate,
    };

    internal override ApiErrorException WithError<TError>(TError error) => new ApiErrorException<TCode, TError>(Message, Code, Info, error, FactsOf())
    {
        ProviderMessage = ProviderMessage,
        Details = Details,
        ProviderDate = ProviderDate,
    };
}
