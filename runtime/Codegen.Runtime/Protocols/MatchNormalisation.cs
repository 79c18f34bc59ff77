using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>What is compared of what was requested and what was answered.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MatchNormalisation
{
    /// <summary>All of it.</summary>
    Exact,

    /// <summary>The digits.</summary>
    Digits,

    /// <summary>All, but capitals do not count.</summary>
    IgnoreCase,
}
