using System.Text;

namespace Codegen.Runtime.Auth;

/// <summary>
/// The id and secret of a client that gets its own tokens (OAuth 2.0 client credentials, RFC 6749 section 4.4). The client
/// asks for a token with the first call, uses it until shortly before its end and then asks again. Immutable. What is not set
/// here is as the API's description says; an API with a sandbox often wants another <see cref="Audience"/> or <see cref="TokenUrl"/> for it.
/// </summary>
public sealed class OAuthClientAuth
{
    /// <summary>Makes the credential.</summary>
    /// <param name="clientId">The client's id.</param>
    /// <param name="clientSecret">The client's secret.</param>
    /// <exception cref="ArgumentException">A part is empty or contains control characters. The message names the argument, never its value.</exception>
    public OAuthClientAuth(string clientId, string clientSecret)
    {
        ClientId = SecretText.Check(clientId, nameof(clientId));
        ClientSecret = SecretText.Check(clientSecret, nameof(clientSecret));

        // RFC 6749 section 2.3.1: both are form-encoded before they are joined, so that a colon cannot split them.
        Pair = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Encode(clientId)}:{Encode(clientSecret)}"));
    }

    /// <summary>Where tokens are asked for, in place of the description's address; null for that one. Tokens are then renewed there, too.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, not http or https, or has a user name or a fragment.</exception>
    public Uri? TokenUrl
    {
        get;
        init => field = value is null ? null : CheckAddress(value, nameof(value));
    }

    /// <summary>For whom the token is meant, in place of the description's; null for that one.</summary>
    /// <exception cref="ArgumentException">The text is empty or contains control characters.</exception>
    public string? Audience
    {
        get;
        init => field = value is null ? null : SecretText.Check(value, nameof(value));
    }

    /// <summary>What the token shall allow, in place of all that the description lists; null for that, empty to leave it to the server.</summary>
    /// <exception cref="ArgumentException">A scope is empty or has characters that RFC 6749 section 3.3 forbids, such as a space.</exception>
    public IReadOnlyList<string>? Scopes
    {
        get;
        init => field = value is null ? null : CheckScopes([.. value]);
    }

    internal string ClientId { get; }

    internal string ClientSecret { get; }

    internal string Pair { get; }

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "OAuthClientAuth ***";

    internal static Uri CheckAddress(Uri address, string parameterName) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
        && address.Fragment.Length == 0
            ? address
            : throw new ArgumentException("The address must be absolute, with https or http, without a user name or fragment.", parameterName);

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private static string[] CheckScopes(string[] scopes) =>
        Array.TrueForAll(scopes, scope => scope is { Length: > 0 } && scope.All(c => c is > ' ' and <= '~' and not ('"' or '\\')))
            ? scopes
            : throw new ArgumentException("A scope is a word of ASCII characters without spaces, quotes and backslashes.", nameof(scopes));
}
