using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>What a first line with the names of the fields means.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum HeaderLine
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It is recognised by the names and passed over.</summary>
    Optional,

    /// <summary>It is recognised by the names and tells the order of the fields.</summary>
    OptionalByName,

    /// <summary>It has to be there and is passed over.</summary>
    Required,

    /// <summary>It has to be there and tells the order of the fields.</summary>
    RequiredByName,
}
