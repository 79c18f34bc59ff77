using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Errors;

/// <summary>One error code.</summary>
/// <param name="Code">The code as on the wire; integers in invariant digits.</param>
/// <param name="Name">Its name in the enum.</param>
/// <param name="Retry">What a repeat is good for.</param>
/// <param name="Attempts">How many further requests at most, where the rule allows any.</param>
/// <param name="WaitMilliseconds">The pause before the first repeat, doubled for each further one.</param>
/// <param name="Statuses">HTTP statuses with which the retry rule holds; empty for any.</param>
/// <param name="EndsBatch">The provider leaves out what follows in a batch.</param>
/// <param name="Aliases">Other spellings on the wire.</param>
public sealed record ErrorCode(
    string Pointer,
    string Code,
    string Name,
    string Meaning,
    ErrorCategory Category,
    ErrorRetry Retry,
    int Attempts,
    int WaitMilliseconds,
    EquatableArray<int> Statuses,
    ErrorScope Scope,
    bool EndsBatch,
    EquatableArray<string> Aliases,
    FactSource Source);
