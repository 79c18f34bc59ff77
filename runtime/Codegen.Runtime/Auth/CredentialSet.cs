namespace Codegen.Runtime.Auth;

/// <summary>The credentials of one request.</summary>
internal sealed class CredentialSet(ApiCredential[] credentials)
{
    internal static CredentialSet None { get; } = new([]);

    internal void ApplyTo(HttpRequestMessage request)
    {
        foreach (ApiCredential credential in credentials)
        {
            credential.ApplyTo(request);
        }
    }
}
