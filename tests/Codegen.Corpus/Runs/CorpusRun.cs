using System.Collections.Concurrent;
using Codegen.Corpus.Documents;
using Codegen.Corpus.Options;
using Codegen.Corpus.Results;

namespace Codegen.Corpus.Runs;

/// <summary>Tries all documents with some workers at a time.</summary>
internal static class CorpusRun
{
    // A worker's own caches grow; a new one now and then keeps the last document as cheap as the first.
    private const int MostDocumentsOfAWorker = 250;

    // Two of these at a time could take all memory of a machine.
    private const long HugeBytes = 10 * 1024 * 1024;

    public static async Task<IReadOnlyList<DocumentResult>> RunAsync(IReadOnlyList<CorpusDocument> documents, CorpusOptions options, TextWriter output)
    {
        var results = new ConcurrentBag<DocumentResult>();
        var progress = new Progress(documents, output);
        Keep(options.Out, TableWriter.Head, File.WriteAllText);
        foreach (var huge in documents.Where(document => document.Size > HugeBytes))
        {
            await WorkAsync(new ConcurrentQueue<CorpusDocument>([huge]), options.ForHuge(huge.Size), Add);
        }

        var waiting = new ConcurrentQueue<CorpusDocument>(documents.Where(document => document.Size <= HugeBytes));
        var jobs = Enumerable.Range(0, Math.Min(options.Jobs, waiting.Count)).Select(_ => Task.Run(() => WorkAsync(waiting, options, Add)));
        await Task.WhenAll(jobs);
        return [.. results.OrderBy(result => result.Name, StringComparer.Ordinal)];

        void Add(CorpusDocument document, DocumentResult result)
        {
            results.Add(result);
            lock (results)
            {
                Keep(options.Out, TableWriter.Row(result), File.AppendAllText);
            }

            progress.Add(document, result);
        }
    }

    // Row by row, so that a run of hours that is broken off is not lost.
    private static void Keep(string? path, string text, Action<string, string> write)
    {
        if (path is not null)
        {
            write(path, text);
        }
    }

    private static async Task WorkAsync(ConcurrentQueue<CorpusDocument> waiting, CorpusOptions options, Action<CorpusDocument, DocumentResult> add)
    {
        WorkerProcess? worker = null;
        var tried = 0;
        try
        {
            while (waiting.TryDequeue(out var document))
            {
                if (tried++ >= MostDocumentsOfAWorker)
                {
                    worker?.Dispose();
                    worker = null;
                    tried = 1;
                }

                worker ??= await WorkerProcess.StartAsync(options);
                try
                {
                    add(document, await worker.TryAsync(document.Path, document.Name));
                }
                catch (WorkerFailure failure)
                {
                    worker.Dispose();
                    worker = null;
                    tried = 0;
                    add(document, new DocumentResult(document.Name, failure.Outcome) { Size = document.Size, Reasons = [failure.Message] });
                }
            }
        }
        finally
        {
            worker?.Dispose();
        }
    }
}
