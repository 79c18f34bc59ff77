using Codegen.Corpus.Options;
using Codegen.Corpus.Runs;
using Codegen.Corpus.Work;

namespace Codegen.Corpus;

/// <summary>Runs the generator over real documents and says what became of each.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is [WorkerOrder.Verb, ..])
        {
            return WorkerLoop.Run(WorkerOrder.Read(arguments));
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
