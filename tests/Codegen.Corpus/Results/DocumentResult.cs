namespace Codegen.Corpus.Results;

/// <summary>What one document gave, as a worker tells it.</summary>
internal sealed record DocumentResult(string Name, Outcome Outcome)
{
    /// <summary>Bytes of the document.</summary>
    public long Size { get; init; }

    /// <summary>Why it is not compiled: the first few messages, or the last words of a process that died.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>How often each diagnostic of the generator came.</summary>
    public IReadOnlyDictionary<string, int> Diagnostics { get; init; } = new Dictionary<string, int>();

    /// <summary>What the generator's warnings say, without names, and how often.</summary>
    public IReadOnlyDictionary<string, int> Complaints { get; init; } = new Dictionary<string, int>();

    /// <summary>Warnings of the compiler.</summary>
    public int Warnings { get; init; }

    /// <summary>Operations that were generated.</summary>
    public int Operations { get; init; }

    /// <summary>Generated files.</summary>
    public int Files { get; init; }

    /// <summary>Characters of the generated files.</summary>
    public long SourceSize { get; init; }

    /// <summary>Bytes of the assembly.</summary>
    public long AssemblySize { get; init; }

    /// <summary>From text to tree, in a reading of its own.</summary>
    public double ParseMilliseconds { get; init; }

    /// <summary>From tree to plans: the step that reads and plans, less the parsing.</summary>
    public double PlanMilliseconds { get; init; }

    public double RenderMilliseconds { get; init; }

    public double CompileMilliseconds { get; init; }

    /// <summary>The whole run of the generator, as the compiler sees it.</summary>
    public double GenerateMilliseconds { get; init; }

    /// <summary>Processor time of the same, which a busy machine does not lengthen much.</summary>
    public double GenerateProcessorMilliseconds { get; init; }

    public double CompileProcessorMilliseconds { get; init; }

    /// <summary>Megabytes that the generator allocated in all.</summary>
    public double AllocatedMegabytes { get; init; }

    /// <summary>The largest working set of the worker until the code was generated, in megabytes; looked at every 20 ms.</summary>
    public double GeneratePeakMegabytes { get; init; }

    /// <summary>The same until the document was done.</summary>
    public double PeakMegabytes { get; init; }

    /// <summary>Examples of bodies, where round trips were asked for.</summary>
    public RoundTripResult? RoundTrips { get; init; }

    /// <summary>The first reason, or an empty text.</summary>
    public string Reason => Reasons is [var first, ..] ? first : "";

    public int SkippedOperations => Diagnostics.GetValueOrDefault("CG2001");
}
