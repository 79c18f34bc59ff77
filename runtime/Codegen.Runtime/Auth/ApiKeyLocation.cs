using System.ComponentModel;

namespace Codegen.Runtime.Auth;

/// <summary>Where an API key is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiKeyLocation
{
    /// <summary>In a header of its own.</summary>
    Header,

    /// <summary>In the query of the address.</summary>
    Query,

    /// <summary>In a cookie.</summary>
    Cookie,

    /// <summary>In the envelope of the body.</summary>
    Body,

    /// <summary>In the form that is the body.</summary>
    Form,
}
