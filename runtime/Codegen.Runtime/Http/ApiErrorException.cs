using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Http;

/// <summary>
/// The API answered with an error of its own: a code that it lists, one that it does not list, or a failure without a code.
/// It is thrown whatever the HTTP status is; a code inside of 200 is an error as well. Catch this one to look at the category
/// alone, <see cref="ApiErrorException{TCode}"/> for the code, or <see cref="ApiErrorException{TCode, TError}"/> for code and body.
/// </summary>
public abstract class ApiErrorException : ApiException
{
    private protected ApiErrorException(string message, Exception? innerException, ErrorInfo info, ApiFacts facts)
        : base(message, innerException, facts)
    {
        Info = info;
    }

    private protected ApiErrorException(string message, ErrorInfo info)
        : base(message)
    {
        Info = info;
    }

    /// <summary>What is known about the code.</summary>
    public ErrorInfo Info { get; }

    /// <summary>The code as it came, with credentials replaced by <c>***</c>; empty if the answer held none.</summary>
    public string RawCode => Info.RawCode;

    /// <summary>What kind of thing went wrong.</summary>
    public ErrorCategory Category => Info.Category;

    /// <summary>What a repeat is good for.</summary>
    public ErrorRetry Retry => Info.Retry;

    /// <summary>What the API says about it, bounded, with credentials replaced by <c>***</c>; null if nothing.</summary>
    public string? ProviderMessage { get; init; }

    /// <summary>What the API adds to it, as JSON text, bounded, with credentials replaced by <c>***</c>; null if nothing.</summary>
    public string? Details { get; init; }

    /// <summary>The API's own time of the error, as it came; null if it told none.</summary>
    public string? ProviderDate { get; init; }

    /// <summary>The same failure with the body in its declared form.</summary>
    internal abstract ApiErrorException WithError<TError>(TError error);

    internal ApiFacts FactsOf() => new(OperationName, Host, ClientReference)
    {
        StatusCode = StatusCode,
        Headers = Headers,
        ResponseBody = ResponseBody,
        Certainty = Certainty,
        RetryAfter = RetryAfter,
    };
}
