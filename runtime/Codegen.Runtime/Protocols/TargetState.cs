using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>What is known of one target while a call goes on.</summary>
/// <param name="sent">The target as it was sent; null for a record that the API answered beyond the request.</param>
/// <param name="target">The target as the caller knows it; else as the API names it, or null.</param>
internal sealed class TargetState(string? sent, string? target)
{
    internal string? Sent { get; } = sent;

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
