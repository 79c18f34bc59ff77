using Codegen.Corpus.Options;
using Codegen.Corpus.Runs;
using Codegen.Corpus.Work;

namespace Codegen.Corpus;

/// <summary>Runs the generator over real documents and says what became of each.</summary>
internal static class Program
{
    /// <summary>Given by this program to its own workers, and to nobody else.</summary>
    internal const string WorkerVerb = "--worker";

    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is [WorkerVerb, ..])
        {
            return WorkerLoop.Run(arguments.Contains("--round-trip"));
        }

        try
        {
            return await CorpusCommand.RunAsync(CorpusOptions.Parse(arguments), Console.Out);
        }
        catch (OptionException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            await Console.Error.WriteLineAsync(CorpusOptions.Usage);
            return 2;
        }
    }
}
