using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>Where things stand in every JSON answer. Places are JSON pointers, tried in order.</summary>
/// <param name="AnyStatus">A body is read in this form whatever the HTTP status is.</param>
/// <param name="Success">What tells success; null where the HTTP status does.</param>
/// <param name="Data">Where the operation's answer stands; empty for the whole answer.</param>
/// <param name="Date">Where the provider's time of the answer stands; may be empty.</param>
/// <param name="DateFormat">The name of its format, else null.</param>
/// <param name="KeepRaw">The raw JSON is kept beside the typed form.</param>
public sealed record JsonAnswer(
    string Pointer,
    bool AnyStatus,
    SuccessMember? Success,
    EquatableArray<string> Data,
    EquatableArray<string> Date,
    string? DateFormat,
    EquatableArray<string> ErrorCode,
    EquatableArray<string> ErrorMessage,
    EquatableArray<string> ErrorDetails,
    EquatableArray<string> ErrorDate,
    bool KeepRaw)
{
    /// <summary>Only errors are looked for; what a success holds is described with its operation.</summary>
    public bool ErrorsOnly { get; init; }
}
