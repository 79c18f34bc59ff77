namespace Codegen.Runtime.Errors;

/// <summary>The error codes of OAuth 2.0 token requests. Meanings are in our own words, categories are ours.</summary>
public static class OAuthErrors
{
    /// <summary>RFC 6749, section 5.2.</summary>
    public static ErrorTable<OAuthErrorCode> Table { get; } = new(
        false,
        OAuthErrorCode.Unknown,
        [
            Code(OAuthErrorCode.InvalidRequest, "invalid_request", "The token request is not as the server wants it.", ErrorCategory.Request),
            Code(OAuthErrorCode.InvalidClient, "invalid_client", "The client's id or secret was not accepted.", ErrorCategory.Credentials),
            Code(OAuthErrorCode.InvalidGrant, "invalid_grant", "The refresh token is not valid any more.", ErrorCategory.Credentials),
            Code(OAuthErrorCode.UnauthorizedClient, "unauthorized_client", "The client may not get tokens in this way.", ErrorCategory.Permission),
            Code(OAuthErrorCode.UnsupportedGrantType, "unsupported_grant_type", "The server does not give tokens in this way.", ErrorCategory.Request),
            Code(OAuthErrorCode.InvalidScope, "invalid_scope", "A scope is unknown or not for this client.", ErrorCategory.Permission),
        ]);

    private static ErrorCase<OAuthErrorCode> Code(OAuthErrorCode code, string rawCode, string meaning, ErrorCategory category) =>
        new(code, new ErrorInfo(rawCode, rawCode, meaning, category, ErrorRetry.Never));
}
