using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>Adds credentials directly above the handler that sends: whatever sits further out never sees them.</summary>
internal sealed class CredentialHandler(HttpMessageHandler innerHandler) : DelegatingHandler(innerHandler)
{
    private static readonly HttpRequestOptionsKey<CredentialSet?> Key = new("Codegen.Credentials");

    internal static void Attach(HttpRequestMessage request, CredentialSet credentials) => request.Options.Set(Key, credentials);

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Key, out CredentialSet? credentials))
        {
            request.Options.Set(Key, null);
            credentials?.ApplyTo(request);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
