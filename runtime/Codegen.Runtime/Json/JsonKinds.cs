using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>The kinds of JSON value that a variant of a union takes.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKinds
{
    /// <summary>No value at all.</summary>
    None = 0,

    /// <summary>A JSON string.</summary>
    Text = 1,

    /// <summary>Any JSON number.</summary>
    Number = 2,

    /// <summary>A JSON number without a fraction; <c>1.0</c> counts as one.</summary>
    Integer = 4,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 8,

    /// <summary>A JSON object.</summary>
    Object = 16,

    /// <summary>A JSON array.</summary>
    Array = 32,

    /// <summary>The literal <c>null</c>.</summary>
    Null = 64,

    /// <summary>Every kind.</summary>
    Any = 127,
}
