using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>Another form of a record, told by its first field.</summary>
/// <param name="first">The first field; capitals do not count.</param>
/// <param name="fields">The fields after it.</param>
/// <param name="isSuccess">It means success, otherwise failure.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelimitedAlternative(string first, DelimitedField[] fields, bool isSuccess)
{
    /// <summary>The first field.</summary>
    public string First { get; } = first;

    internal DelimitedField[] Fields { get; } = fields;

    internal bool IsSuccess { get; } = isSuccess;
}
