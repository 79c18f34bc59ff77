using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>What is known of one target while a call goes on.</summary>
/// <param name="target">The target as requested; null for a record that the API answered beyond the request.</param>
internal sealed class TargetState(string? target)
{
    internal string? Target { get; } = target;

    internal TargetOutcome Outcome { get; private set; } = TargetOutcome.NotSubmitted;

    internal DelimitedRecord? Record { get; private set; }

    internal ErrorInfo? Error { get; private set; }

    internal void Take(TargetOutcome outcome, DelimitedRecord? record, ErrorInfo? error)
    {
        Outcome = outcome;
        Record = record;
        Error = error;
    }
}
