namespace Codegen.Runtime.Auth;

/// <summary>A bearer token (RFC 6750). Immutable.</summary>
public sealed class BearerAuth
{
    /// <summary>Makes the credential.</summary>
    /// <param name="token">The token without the word <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException">
    /// The token is empty, or contains control characters or characters outside ASCII. The message never contains it.
    /// </exception>
    public BearerAuth(string token)
    {
        Token = SecretText.CheckAscii(SecretText.Check(token, nameof(token)), nameof(token));
    }

    internal string Token { get; }

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "BearerAuth ***";
}
