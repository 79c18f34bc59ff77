using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>What an answer says of a call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiVerdict
{
    /// <summary>It cannot be understood.</summary>
    Unreadable,

    /// <summary>It worked.</summary>
    Success,

    /// <summary>It did not work.</summary>
    Failure,
}
