namespace Codegen.Corpus.Work;

/// <summary>What a worker does with every document, as it is told on its command line.</summary>
/// <param name="RoundTrip">Whether examples are read and written too.</param>
/// <param name="Selection">Which operations are generated: metadata of the <c>ApiSpec</c> item by name.</param>
internal sealed record WorkerOrder(bool RoundTrip, IReadOnlyDictionary<string, string> Selection)
{
    /// <summary>Given by this program to its own workers, and to nobody else.</summary>
    public const string Verb = "--worker";

    private const string RoundTripFlag = "--round-trip";

    public IReadOnlyList<string> Arguments() =>
        [Verb, .. RoundTrip ? new[] { RoundTripFlag } : [], .. Selection.Select(pair => pair.Key + "=" + pair.Value)];

    public static WorkerOrder Read(IEnumerable<string> arguments)
    {
        var words = arguments.Skip(1).ToList();
        return new WorkerOrder(
            words.Contains(RoundTripFlag),
            words.Where(word => word != RoundTripFlag).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]));
    }
}
