namespace Codegen.Runtime.Http;

internal sealed partial class ApiCall
{
    /// <summary>The exception for a body that is read piece by piece and did not come to its end.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="received">How many bytes came.</param>
    /// <param name="announced">How many were announced; null if the answer did not say.</param>
    /// <param name="cause">What the connection threw; null if it ended in order.</param>
    internal ApiException BodyLost(HttpResponseMessage response, long received, long? announced, Exception? cause)
    {
        string of = announced is long all ? $" of {all}" : string.Empty;
        return Settle(new ApiConnectionException(
            $"{Operation.Name}: the answer of {Target.Authority} broke off after {received}{of} bytes.",
            cause is not null && IsSafe(cause) ? cause : null,
            Facts(response)));
    }

    /// <summary>The exception for a body of which nothing more came for too long.</summary>
    internal ApiException BodyIdle(HttpResponseMessage response) => Settle(new ApiTimeoutException(
        $"{Operation.Name}: nothing more of the answer of {Target.Authority} came within {options.StreamIdleTimeout.TotalSeconds:0.###} s.",
        null,
        Facts(response)));

    /// <summary>The exception for a body that is read piece by piece and of which a piece is not understood.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="reason">What is wrong, without any part of it.</param>
    /// <param name="cause">The cause, if there is one.</param>
    /// <param name="piece">The piece; redacted and cut here.</param>
    internal ApiException BodyUnreadable(HttpResponseMessage response, string reason, Exception? cause, string? piece) => Settle(new ApiResponseException(
        $"{Operation.Name}: the answer of {Target.Authority} with status {(int)response.StatusCode} could not be understood: {reason}",
        cause,
        Facts(response) with { ResponseBody = Excerpt(piece) }));

    private ApiFacts Facts(HttpResponseMessage response) => Facts(DeliveryCertainty.Unknown) with
    {
        StatusCode = response.StatusCode,
        Headers = ApiHeaders.From(response, Redactor),
    };

    private string? Excerpt(string? piece)
    {
        if (string.IsNullOrEmpty(piece) || MostCharacters == 0)
        {
            return null;
        }

        string redacted = Redactor.Redact(piece);
        return redacted.Length > MostCharacters ? redacted[..MostCharacters] : redacted;
    }
}
