namespace Codegen.Pipeline.Model;

/// <summary>Where requests carry a session's token.</summary>
/// <param name="Taken">The name of the value that is the token.</param>
/// <param name="WireName">The header's, parameter's or member's name.</param>
/// <param name="Prefix">Text before the token; may be empty.</param>
public sealed record SessionToken(string Taken, CredentialPlace Place, string WireName, string Prefix);
