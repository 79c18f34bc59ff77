using System.ComponentModel;

namespace Codegen.Runtime.Callbacks;

/// <summary>Where the values of a callback stand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CallbackSource
{
    /// <summary>A JSON body.</summary>
    Json,

    /// <summary>A form body.</summary>
    Form,

    /// <summary>The query.</summary>
    Query,
}
