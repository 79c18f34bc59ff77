using System.ComponentModel;

namespace Codegen.Runtime.Auth;

/// <summary>A credential bound to the place where an API wants it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiCredential
{
    private readonly ApiKeyLocation _location;
    private readonly string _name;
    private readonly string _value;
    private readonly string[] _secrets;

    private ApiCredential(int slot, ApiKeyLocation location, string name, string value, params string[] secrets)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slot);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(slot, 63);
        Slot = slot;
        _location = location;
        _name = name;
        _value = value;
        _secrets = secrets;
    }

    internal int Slot { get; }

    internal IReadOnlyList<string> Secrets => _secrets;

    /// <summary>For a session: what its login is done with; null otherwise.</summary>
    internal ApiCredentials? Login { get; private init; }

    /// <summary>For OAuth: what tokens are asked for with; null otherwise.</summary>
    internal OAuthGrant? Grant { get; private init; }

    /// <summary>Whether it stands for a token that is not known yet.</summary>
    internal bool NeedsToken => Login is not null || Grant is not null;

    /// <summary>Sends a user name and password in the <c>Authorization</c> header.</summary>
    /// <param name="slot">The bit, 0 to 63, by which operations ask for it.</param>
    /// <param name="basic">The credential.</param>
    /// <returns>The bound credential.</returns>
    public static ApiCredential FromBasic(int slot, BasicAuth basic)
    {
        ArgumentNullException.ThrowIfNull(basic);
        return new(slot, ApiKeyLocation.Header, "Authorization", "Basic " + basic.Encoded, basic.Password, basic.Encoded);
    }

    /// <summary>Sends a token in the <c>Authorization</c> header.</summary>
    /// <param name="slot">The bit, 0 to 63, by which operations ask for it.</param>
    /// <param name="bearer">The credential.</param>
    /// <returns>The bound credential.</returns>
    public static ApiCredential FromBearer(int slot, BearerAuth bearer)
    {
        ArgumentNullException.ThrowIfNull(bearer);
        return new(slot, ApiKeyLocation.Header, "Authorization", "Bearer " + bearer.Token, bearer.Token);
    }

    /// <summary>Sends a key in a header, in the query or in a cookie.</summary>
    /// <param name="slot">The bit, 0 to 63, by which operations ask for it.</param>
    /// <param name="key">The credential.</param>
    /// <param name="location">Where it is sent.</param>
    /// <param name="name">The name of the header, parameter or cookie.</param>
    /// <returns>The bound credential.</returns>
    /// <exception cref="ArgumentException">The key has characters outside ASCII but is sent in a header.</exception>
    public static ApiCredential FromKey(int slot, ApiKeyAuth key, ApiKeyLocation location, string name)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(name);

        return location switch
        {
            ApiKeyLocation.Header => new(slot, location, name, SecretText.CheckAscii(key.Key, nameof(key)), key.Key),
            ApiKeyLocation.Query or ApiKeyLocation.Cookie => new(slot, location, Uri.EscapeDataString(name), Uri.EscapeDataString(key.Key), key.Key),
            _ => throw new ArgumentOutOfRangeException(nameof(location)),
        };
    }

    /// <summary>Sends one of the values that an API knows a caller by.</summary>
    /// <param name="slot">The bit, 0 to 63, by which operations ask for it.</param>
    /// <param name="credentials">The values.</param>
    /// <param name="argument">The name of the one.</param>
    /// <param name="location">Where it is sent.</param>
    /// <param name="name">The name of the header, parameter, field or member.</param>
    /// <param name="prefix">Text before the value in a header.</param>
    /// <returns>The bound credential; it sends nothing if the value was left out.</returns>
    /// <exception cref="ArgumentException">The value has characters outside ASCII but is sent in a header.</exception>
    public static ApiCredential FromValue(int slot, ApiCredentials credentials, string argument, ApiKeyLocation location, string name, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(credentials);
        string? value = credentials.Find(argument);
        return value is null
            ? new(slot, location, string.Empty, string.Empty, [])
            : Place(slot, location, name, value, prefix, argument, [.. credentials.Secrets]);
    }

    /// <summary>Sends the token of a session, which a login gives.</summary>
    /// <param name="slot">The bit, 0 to 63, by which operations ask for it.</param>
    /// <param name="credentials">What the login is done with, or the token itself.</param>
    /// <returns>The bound credential.</returns>
    public static ApiCredential FromSession(int slot, ApiCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new(slot, ApiKeyLocation.Header, string.Empty, string.Empty, [.. credentials.Secrets]) { Login = credentials };
    }

    /// <summary>Sends tokens in the <c>Authorization</c> header that the client asks for itself.</summary>
    /// <param name="slot">The bit, 0 to 63, by which operations ask for it.</param>
    /// <param name="client">The client's id and secret.</param>
    /// <param name="endpoint">How tokens are asked for.</param>
    /// <returns>The bound credential.</returns>
    public static ApiCredential FromOAuth(int slot, OAuthClientAuth client, OAuthEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(endpoint);
        return new(slot, ApiKeyLocation.Header, string.Empty, string.Empty, client.ClientSecret, client.Pair) { Grant = new OAuthGrant(client, endpoint) };
    }

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "ApiCredential ***";

    /// <exception cref="ArgumentException">The value has characters outside ASCII but is sent in a header.</exception>
    internal static ApiCredential Place(
        int slot, ApiKeyLocation location, string name, string value, string prefix, string argument, string[] secrets) => location switch
    {
        ApiKeyLocation.Header => new(slot, location, name, prefix + SecretText.CheckAscii(value, argument), secrets),
        ApiKeyLocation.Query or ApiKeyLocation.Cookie => new(slot, location, Uri.EscapeDataString(name), Uri.EscapeDataString(value), secrets),
        _ => new(slot, location, name, value, secrets),
    };

    /// <summary>The name and value of what stands in the body, or null.</summary>
    internal KeyValuePair<string, string>? PartFor(ApiKeyLocation location) =>
        _location == location && _name.Length > 0 ? new(_name, _value) : null;

    internal void ApplyTo(HttpRequestMessage request)
    {
        if (_name.Length == 0)
        {
            return;
        }

        switch (_location)
        {
            case ApiKeyLocation.Header:
                request.Headers.Remove(_name);
                request.Headers.TryAddWithoutValidation(_name, _value);
                break;

            case ApiKeyLocation.Query:
                string address = request.RequestUri!.AbsoluteUri;
                char separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';

                // The address is escaped already; a second canonicalization could collapse path segments.
                var exact = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
                request.RequestUri = new Uri($"{address}{separator}{_name}={_value}", exact);
                break;

            case ApiKeyLocation.Cookie:
                string cookies = request.Headers.TryGetValues("Cookie", out IEnumerable<string>? values) ? string.Join("; ", values) + "; " : string.Empty;
                request.Headers.Remove("Cookie");
                request.Headers.TryAddWithoutValidation("Cookie", $"{cookies}{_name}={_value}");
                break;
        }
    }
}
