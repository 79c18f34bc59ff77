namespace Codegen.Runtime.Errors;

/// <summary>What a server says when it gives no token (RFC 6749 section 5.2).</summary>
public enum OAuthErrorCode
{
    /// <summary>A code that the standard does not list, or none.</summary>
    Unknown,

    /// <summary>The request is not as the server wants it.</summary>
    InvalidRequest,

    /// <summary>The client's id or secret is wrong, or is sent in a way that the server does not take.</summary>
    InvalidClient,

    /// <summary>The refresh token is not valid any more.</summary>
    InvalidGrant,

    /// <summary>The client may not use client credentials.</summary>
    UnauthorizedClient,

    /// <summary>The server does not offer client credentials.</summary>
    UnsupportedGrantType,

    /// <summary>A scope is unknown or not for this client.</summary>
    InvalidScope,
}
