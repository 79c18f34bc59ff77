using System.ComponentModel;

namespace Codegen.Runtime.Auth;

/// <summary>A session's token that was made elsewhere.</summary>
/// <param name="token">The token.</param>
/// <exception cref="ArgumentException">The token is empty or has control characters. The message never contains it.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiReadyToken(string token)
{
    internal string Token { get; } = SecretText.Check(token, nameof(token));

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "ApiReadyToken ***";
}
