using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>The token of a session.</summary>
/// <param name="credential">The token at its place.</param>
/// <param name="end">When it ends; null if that is not known.</param>
internal sealed class SessionToken(ApiCredential credential, DateTimeOffset? end)
{
    internal ApiCredential Credential { get; } = credential;

    internal bool IsOver(DateTimeOffset now) => end is DateTimeOffset known && now >= known;
}
