using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>One call on its way: what its exceptions tell, and which of them its outcome is.</summary>
internal sealed partial class ApiCall(ApiRequest request, ApiTarget target, SecretRedactor redactor, ApiClientOptions options)
{
    internal ApiOperation Operation { get; } = request.Operation;

    internal ApiTarget Target { get; } = target;

    internal SecretRedactor Redactor { get; } = redactor;

    /// <summary>How much of an answer exceptions keep.</summary>
    internal int MostCharacters => Operation.HidesAnswer ? 0 : options.MaxErrorBodyCharacters;

    /// <summary>The most bytes of a body, or of a piece of one, that are kept in memory.</summary>
    internal int MostBytes => options.MaxResponseBytes;

    /// <summary>How long a body that is read piece by piece may be silent.</summary>
    internal TimeSpan IdleTimeout => options.StreamIdleTimeout;

    /// <summary>The clock.</summary>
    internal TimeProvider Clock => options.TimeProvider;

    /// <summary>How much of the API's own words about an error exceptions keep.</summary>
    internal int MostErrorText => options.MaxErrorBodyCharacters;

    /// <summary>The name and the host, with which messages begin.</summary>
    internal string Label => $"{Operation.Name}: {Target.Authority}";

    /// <summary>What is known while no answer has come.</summary>
    internal DeliveryCertainty CertaintySoFar =>
        Operation.IsGuarded && request.Content is { HasBegun: false } ? DeliveryCertainty.NotSent : DeliveryCertainty.Unknown;

    internal ApiFacts Facts(DeliveryCertainty certainty) =>
        new(Operation.Name, Target.Authority, request.ClientReference) { Certainty = certainty };

    internal ApiFacts Facts(HttpResponseMessage response, ApiHeaders headers, ResponseBody body, DeliveryCertainty certainty) =>
        Facts(certainty) with
        {
            StatusCode = response.StatusCode,
            Headers = headers,
            ResponseBody = body.Excerpt(Redactor, MostCharacters),
            RetryAfter = RetryAfter.Read(headers, options.TimeProvider),
        };

    /// <summary>The exception for a cause: a guarded request that may have been carried out has an unknown outcome.</summary>
    internal ApiException Settle(ApiException cause)
    {
        if (!Operation.IsGuarded || cause.Certainty != DeliveryCertainty.Unknown || cause is SendOutcomeUnknownException)
        {
            return cause;
        }

        string hint = Operation.KeyParameter is string key
            ? $" Look it up, or repeat it with the same {key} only."
            : " Look it up before doing it again.";

        var facts = new ApiFacts(cause.OperationName, cause.Host, cause.ClientReference)
        {
            StatusCode = cause.StatusCode,
            Headers = cause.Headers,
            ResponseBody = cause.ResponseBody,
            Certainty = cause.Certainty,
            RetryAfter = cause.RetryAfter,
        };

        return new SendOutcomeUnknownException($"{Operation.Name}: it is not known whether {Target.Authority} carried this out.{hint}", cause, facts);
    }

    internal OperationCanceledException Cancelled(DeliveryCertainty certainty, CancellationToken token)
    {
        // The handler's own exception is left out: a caller's handler may have put the address into it.
        var cancelled = new OperationCanceledException($"{Operation.Name} was cancelled.", token);
        cancelled.Data["Codegen.DeliveryCertainty"] = certainty;
        return cancelled;
    }

    /// <summary>The exception for a request that did not leave because there is no session for it.</summary>
    internal ApiException NoSession(ApiException cause) => cause.ForUnsent(
        $"{Operation.Name}: the login failed, so the request was not sent. {cause.Message}",
        Facts(DeliveryCertainty.NotSent) with
        {
            StatusCode = cause.StatusCode,
            Headers = cause.Headers,
            ResponseBody = cause.ResponseBody,
            RetryAfter = cause.RetryAfter,
        });

    internal ApiTimeoutException NoSessionInTime() => new(
        $"{Operation.Name}: the login did not end within {options.Timeout.TotalSeconds:0.###} s, so the request was not sent.", null, Facts(DeliveryCertainty.NotSent));

    internal ApiException TimedOut() => Settle(new ApiTimeoutException(
        $"{Operation.Name}: {Target.Authority} did not answer to the end within {options.Timeout.TotalSeconds:0.###} s.", null, Facts(CertaintySoFar)));

    /// <summary>The exception for a request that got no answer.</summary>
    /// <param name="cause">What the handler threw.</param>
    /// <param name="ownsHandler">Whether the handler is ours, so that we know what a cancellation by it means.</param>
    internal ApiException NoAnswer(Exception cause, bool ownsHandler)
    {
        if (request.Content is { HasSourceFailed: true })
        {
            return Settle(new ApiConnectionException(
                $"{Operation.Name}: the stream of the request's body could not be read to its end.", IsSafe(cause) ? cause : null, Facts(CertaintySoFar)));
        }

        if (cause is OperationCanceledException)
        {
            // Ours cancels by itself only when the connection is not made in time.
            return Settle(new ApiTimeoutException(
                ownsHandler
                    ? $"{Operation.Name}: no connection to {Target.Authority} within {options.ConnectTimeout.TotalSeconds:0.###} s."
                    : $"{Operation.Name}: the caller's HTTP handler gave up on {Target.Authority}.",
                null,
                Facts(ownsHandler && !Operation.IsGuarded ? DeliveryCertainty.NotSent : CertaintySoFar)));
        }

        if (cause is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded })
        {
            // Its message has the line that the server sent.
            return Settle(new ApiResponseException(
                $"{Operation.Name}: the answer of {Target.Authority} is not valid HTTP or its headers are too large.", null, Facts(CertaintySoFar)));
        }

        HttpRequestError error = (cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown;
        bool neverLeft = error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

        return Settle(new ApiConnectionException(
            $"{Operation.Name}: no answer from {Target.Authority}, {Describe(error)}.",
            IsSafe(cause) ? cause : null,
            Facts(neverLeft && !Operation.IsGuarded ? DeliveryCertainty.NotSent : CertaintySoFar)));
    }

    private static string Describe(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "its name could not be resolved",
        HttpRequestError.ConnectionError => "the connection could not be made",
        HttpRequestError.SecureConnectionError => "the secure connection could not be made",
        HttpRequestError.ProxyTunnelError => "the proxy did not connect",
        _ => "the connection was lost",
    };

    /// <summary>Whether an exception can be shown: a caller's handler may have put the address or a header into it.</summary>
    private bool IsSafe(Exception cause)
    {
        string text = cause.ToString();
        return !Redactor.Occurs(text) && (request.QueryText is not { Length: > 0 } query || !text.Contains(query, StringComparison.Ordinal));
    }
}
