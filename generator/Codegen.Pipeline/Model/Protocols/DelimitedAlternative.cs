using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>Another form of a record, told by its first field.</summary>
/// <param name="First">The first field; capitals do not count.</param>
/// <param name="Fields">The fields after it.</param>
/// <param name="IsSuccess">It means success, otherwise failure.</param>
public sealed record DelimitedAlternative(
    string Pointer, string Name, string? Description, string First, EquatableArray<DelimitedField> Fields, bool IsSuccess);
