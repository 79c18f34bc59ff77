using Codegen.Corpus.Documents;
using Codegen.Corpus.Options;
using Codegen.Corpus.Results;

namespace Codegen.Corpus.Runs;

/// <summary>What the command line starts.</summary>
internal static class CorpusCommand
{
    /// <returns>The exit code: 0 where nothing failed.</returns>
    public static async Task<int> RunAsync(CorpusOptions options, TextWriter output)
    {
        try
        {
            var documents = DocumentFinder.Find(options, DocumentPackage.Documents);
            var results = await CorpusRun.RunAsync(documents, options, output);
            Keep(options.Out, () => TableWriter.Write(results));
            Keep(options.Report, () => ReportWriter.Write(results));
            if (FinalLine.OfRoundTrips(results) is { } trips)
            {
                await output.WriteLineAsync(trips);
            }

            await output.WriteLineAsync(FinalLine.Of(results));
            return results.All(result => result.Outcome is Outcome.Compiled or Outcome.Refused) ? 0 : 1;
        }
        catch (PackageMissingException missing)
        {
            await output.WriteLineAsync($"corpus: skipped, {missing.Message.ReplaceLineEndings(" ")}");
            return 0;
        }
    }

    private static void Keep(string? path, Func<string> text)
    {
        if (path is not null)
        {
            File.WriteAllText(path, text());
        }
    }
}
