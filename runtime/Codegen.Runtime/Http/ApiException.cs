using System.Net;

namespace Codegen.Runtime.Http;

/// <summary>
/// A call that failed: the API answered with an error, or in a way that is not understood, or not at all. Neither the
/// message nor <see cref="Exception.ToString"/> contains the query of the address, credentials, the server's reason phrase or
/// bodies. Bodies and headers of answers are here for inspection, with credentials replaced by <c>***</c>.
/// </summary>
public class ApiException : Exception
{
    /// <summary>Makes an exception; what is known about the call goes into the properties.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiException(string message, Exception? innerException, ApiFacts facts)
        : this(message, innerException)
    {
        OperationName = facts.OperationName;
        Host = facts.Host;
        StatusCode = facts.StatusCode;
        Headers = facts.Headers;
        ResponseBody = facts.ResponseBody;
        Certainty = facts.Certainty;
        RetryAfter = facts.RetryAfter;
        ClientReference = facts.ClientReference;
    }

    /// <summary>The operation, such as <c>Messages.Send</c>.</summary>
    public string OperationName { get; init; } = string.Empty;

    /// <summary>The host to which the request went, with its port where that is not the scheme's own.</summary>
    public string Host { get; init; } = string.Empty;

    /// <summary>The answer's status code; null if no answer came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The answer's headers; empty if no answer came.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>The beginning of the answer's body, at most <see cref="ApiClientOptions.MaxErrorBodyCharacters"/>; null if there was none.</summary>
    public string? ResponseBody { get; init; }

    /// <summary>What is known about the request.</summary>
    public DeliveryCertainty Certainty { get; init; } = DeliveryCertainty.Unknown;

    /// <summary>How long the server asked to wait (RFC 9110 section 10.2.3), never negative; null if it did not ask or made no sense.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// What is known of each target, where a call with many targets fails: the same object that it would have given back. Targets that
    /// were not reached are marked as not submitted. Null for other calls.
    /// </summary>
    public object? PartialResult { get; internal set; }

    /// <summary>The reference or deduplication id that the request carried, to look it up by; null if it had none.</summary>
    public string? ClientReference { get; init; }

    /// <summary>The same failure for a request that did not leave because of it.</summary>
    internal virtual ApiException ForUnsent(string message, ApiFacts facts) => new(message, this, facts);
}
