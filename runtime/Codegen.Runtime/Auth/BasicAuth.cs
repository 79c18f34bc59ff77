using System.Text;

namespace Codegen.Runtime.Auth;

/// <summary>A user name and password for HTTP Basic authentication (RFC 7617), sent in UTF-8. Immutable.</summary>
public sealed class BasicAuth
{
    /// <summary>Makes the credential.</summary>
    /// <param name="userName">The user name, or what the API uses for one, such as a token id.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">
    /// A part is empty or contains control characters, or the user name contains a colon. The message names the argument,
    /// never its value.
    /// </exception>
    public BasicAuth(string userName, string password)
    {
        SecretText.Check(userName, nameof(userName));
        Password = SecretText.Check(password, nameof(password));

        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("The value must not contain a colon (RFC 7617 section 2).", nameof(userName));
        }

        Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
    }

    internal string Password { get; }

    internal string Encoded { get; }

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public override string ToString() => "BasicAuth ***";
}
