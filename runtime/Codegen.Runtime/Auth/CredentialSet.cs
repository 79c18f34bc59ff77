namespace Codegen.Runtime.Auth;

/// <summary>The credentials of one request.</summary>
internal sealed class CredentialSet(ApiCredential[] credentials)
{
    internal static CredentialSet None { get; } = new([]);

    /// <summary>The one that stands for a token that a login gives; null where no session is needed.</summary>
    internal ApiCredential? Session => Array.Find(credentials, credential => credential.NeedsToken);

    internal CredentialSet With(ApiCredential credential) => new([.. credentials, credential]);

    /// <summary>The names and values of what stands in the body.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> PartsFor(ApiKeyLocation location) =>
        [.. credentials.Select(credential => credential.PartFor(location)).OfType<KeyValuePair<string, string>>()];

    internal void ApplyTo(HttpRequestMessage request)
    {
        foreach (ApiCredential credential in credentials)
        {
            credential.ApplyTo(request);
        }
    }
}
