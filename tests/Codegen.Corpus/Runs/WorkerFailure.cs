using Codegen.Corpus.Results;

namespace Codegen.Corpus.Runs;

/// <summary>A worker that did not come back with a result, and why.</summary>
internal sealed class WorkerFailure(Outcome outcome, string reason) : Exception(reason)
{
    public Outcome Outcome { get; } = outcome;
}
