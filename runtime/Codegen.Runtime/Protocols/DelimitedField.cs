using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>One field of a record.</summary>
/// <param name="column">Its name in a header line.</param>
/// <param name="role">What it is.</param>
/// <param name="isOptional">It may be missing or empty.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelimitedField(string column, FieldRole role, bool isOptional)
{
    internal string Column { get; } = column;

    internal FieldRole Role { get; } = role;

    internal bool IsOptional { get; } = isOptional;
}
