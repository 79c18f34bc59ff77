namespace Codegen.Runtime.Auth;

/// <summary>An API key. Where it goes (header, query, cookie) is up to the client that it is given to. Immutable.</summary>
public sealed class ApiKeyAuth
{
    /// <summary>Makes the credential.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key is empty or contains control characters. The message never contains it.</exception>
    public ApiKeyAuth(string key)
    {
        Key = SecretText.Check(key, nameof(key));
    }

    internal string Key { get; }

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "ApiKeyAuth ***";
}
