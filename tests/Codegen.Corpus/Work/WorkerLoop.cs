using System.Runtime;
using System.Text;
using Codegen.Corpus.Results;
using Codegen.Testing.Generation;

namespace Codegen.Corpus.Work;

/// <summary>A worker: takes documents from its input and tries one after the other, until the input ends.</summary>
internal static class WorkerLoop
{
    private const long TidyAbove = 400L * 1024 * 1024;

    public static int Run(WorkerOrder order)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };

        // What a library prints must not be taken for a line of ours.
        Console.SetOut(Console.Error);
        output.WriteLine(WorkerLine.Ready);
        while (input.ReadLine() is { } line)
        {
            var (path, name) = WorkerLine.ReadDocument(line);
            var result = Try(path, name, order, stage => output.WriteLine(WorkerLine.Stage(stage)));
            output.WriteLine(WorkerLine.Result(ResultText.Write(result)));
            Tidy();
        }

        return 0;
    }

    private static DocumentResult Try(string path, string name, WorkerOrder order, Action<string> tellStage)
    {
        try
        {
            // The stack of the platform with the least of it, for the compiler's own recursion too.
            return SmallStack.Run(() => new DocumentTrial(name, order, tellStage).Run(File.ReadAllBytes(path)));
        }
        catch (Exception exception)
        {
            return new DocumentResult(name, Outcome.Failed) { Size = new FileInfo(path).Length, Reasons = [exception.ToString()] };
        }
    }

    // So that the next document's peak is its own.
    private static void Tidy()
    {
        if (Environment.WorkingSet > TidyAbove)
        {
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
