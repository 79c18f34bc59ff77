using System.ComponentModel;

namespace Codegen.Runtime.Protocols;

/// <summary>What an alternative's result is made of.</summary>
/// <param name="Fields">The fields after the first one.</param>
/// <param name="Targets">The targets that it is about.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record AlternativeRecord(RecordFields Fields, IReadOnlyList<string> Targets);
