using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>Which answers concern a whole request.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum RequestErrorForm
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One record with nothing but a code.</summary>
    CodeAlone = 1,

    /// <summary>One record whose code is about the request or the account.</summary>
    CodeScope = 2,

    /// <summary>One of the two.</summary>
    Either = CodeAlone | CodeScope,
}
