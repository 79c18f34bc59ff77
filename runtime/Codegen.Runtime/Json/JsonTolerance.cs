using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>
/// What is accepted in an answer beyond its description. Numbers as texts, texts as numbers and flags as 0 and 1 are accepted
/// everywhere and need no mention here. Nothing of this is ever written.
/// </summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonTolerance
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An empty array where an object or a map is meant.</summary>
    EmptyArrayAsObject = 1,

    /// <summary>A single value where a list is meant.</summary>
    SingleAsArray = 2,

    /// <summary>A list of one where a single value is meant.</summary>
    ArrayAsSingle = 4,

    /// <summary>A comma before a closing bracket.</summary>
    TrailingCommas = 8,
}
