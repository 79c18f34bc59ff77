namespace Codegen.Pipeline.Model;

/// <summary>Where credentials stand in a request.</summary>
public enum CredentialPlace
{
    /// <summary>In the body's envelope.</summary>
    Body,

    /// <summary>In the query; in a form where the protocol sends one.</summary>
    Query,

    /// <summary>In headers.</summary>
    Header,
}
