using Codegen.Corpus.Options;
using Codegen.Corpus.Results;
using Codegen.Corpus.Runs;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>The tool that tries real documents, on small ones.</summary>
public sealed class CorpusRunTests : IDisposable
{
    private readonly CorpusFolder _folder = new();
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        _output.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task EachDocumentHasItsOutcome()
    {
        _folder.Add("a/good.yaml", CorpusFolder.Good).Add("refused.json", """{ "openapi": "9.9" }""").Add("notes.txt", "No document.");
        var table = Path.Combine(_folder.Path, "results.tsv");
        var report = Path.Combine(_folder.Path, "report.md");

        var code = await RunAsync(new CorpusOptions { RoundTrip = true, Out = table, Report = report });

        Assert.Equal(0, code);
        Assert.Equal(
            ["round trips: documents=1 tried=6 equal=5 different=0 invalid=1 unmatched=1 share=100.00%", "corpus: tried=2 compiled=1 refused=1 failed=0 crashed=0 timedout=0 warnings=0"],
            Lines().TakeLast(2));
        var rows = (await File.ReadAllLinesAsync(table)).Select(line => line.Split('\t')).ToList();
        Assert.Equal(["document", "a/good.yaml", "refused.json"], rows.Select(cells => cells[0]));
        Assert.Equal(["outcome", "compiled", "refused"], rows.Select(cells => cells[1]));
        Assert.All(rows, cells => Assert.Equal(rows[0].Length, cells.Length));
        Assert.Contains("error CG1003", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASelectionReachesTheWorkers()
    {
        _folder.Add("good.yaml", CorpusFolder.Good);

        var code = await RunAsync(CorpusOptions.Parse(["--paths", "!/notes"]));

        // Nothing is left of the document, and the generator says so.
        Assert.Equal(0, code);
        Assert.Equal("corpus: tried=1 compiled=0 refused=1 failed=0 crashed=0 timedout=0 warnings=0", Lines()[^1]);
    }

    [Fact]
    public async Task ADocumentThatTakesTooLongCostsItselfOnly()
    {
        _folder.Add("a.yaml", CorpusFolder.Good).Add("b.yaml", CorpusFolder.Good);

        var code = await RunAsync(new CorpusOptions { Timeout = TimeSpan.FromMilliseconds(1) });

        Assert.Equal(1, code);
        Assert.Equal("corpus: tried=2 compiled=0 refused=0 failed=0 crashed=0 timedout=2 warnings=0", Lines()[^1]);
    }

    [Fact]
    public async Task AProcessThatDiesIsAnOutcome()
    {
        using var worker = await WorkerProcess.StartAsync(new CorpusOptions());

        // A line that no worker understands.
        var failure = await Assert.ThrowsAsync<WorkerFailure>(() => worker.TryAsync("one\ttwo", "three"));

        Assert.Equal(Outcome.Crashed, failure.Outcome);
        Assert.Contains("InvalidDataException", failure.Message, StringComparison.Ordinal);
    }

    private async Task<int> RunAsync(CorpusOptions options) =>
        await CorpusCommand.RunAsync(options with { Paths = [_folder.Path], Jobs = 1 }, _output);

    private string[] Lines() => _output.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n');
}
