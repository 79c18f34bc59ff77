using System.ComponentModel;
using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>What a result is made of.</summary>
/// <typeparam name="TCode">The enum of the API's codes.</typeparam>
/// <param name="Target">What it is about; null if the API did not say.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Fields">The record; empty for none.</param>
/// <param name="Code">The code of a failure.</param>
/// <param name="Error">What is known about it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TargetRecord<TCode>(string? Target, TargetOutcome Outcome, RecordFields Fields, TCode? Code, ErrorInfo? Error)
    where TCode : struct, Enum;
