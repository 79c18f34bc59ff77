namespace Codegen.Corpus.Results;

/// <summary>What became of a document's examples when they were read into the model and written back.</summary>
internal sealed record RoundTripResult
{
    /// <summary>Examples that came back as they were.</summary>
    public int Equal { get; init; }

    /// <summary>Examples that break their own schema and did not come back as they were.</summary>
    public int Invalid { get; init; }

    /// <summary>Examples that fit their schema and did not come back as they were.</summary>
    public int Different { get; init; }

    /// <summary>Examples whose type in the generated code was not found.</summary>
    public int Unmatched { get; init; }

    /// <summary>The first mismatches, with where they are and why.</summary>
    public IReadOnlyList<string> Mismatches { get; init; } = [];

    /// <summary>How the invalid examples break their schemas.</summary>
    public IReadOnlyDictionary<string, BrokenExamples> Broken { get; init; } = new Dictionary<string, BrokenExamples>();

    /// <summary>Examples that were read and written.</summary>
    public int Tried => Equal + Invalid + Different;
}
