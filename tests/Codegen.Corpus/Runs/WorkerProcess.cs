using System.Diagnostics;
using System.Text;
using Codegen.Corpus.Options;
using Codegen.Corpus.Results;
using Codegen.Corpus.Work;

namespace Codegen.Corpus.Runs;

/// <summary>A process of this same program that tries documents, so that one that kills it costs itself only.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int LastWords = 4000;

    // On a busy machine a worker waits for others most of the time; one that waits for nothing hangs.
    private const int ClockPerProcessorTime = 10;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly Process _process;
    private readonly CorpusOptions _options;
    private readonly StringBuilder _errors = new();

    private WorkerProcess(Process process, CorpusOptions options)
    {
        _process = process;
        _options = options;
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginErrorReadLine();
    }

    public static async Task<WorkerProcess> StartAsync(CorpusOptions options)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, .. new WorkerOrder(options.RoundTrip, options.Selection).Arguments()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            Environment =
            {
                ["DOTNET_GCHeapHardLimit"] = (options.MegabytesPerWorker * 1024L * 1024).ToString("X", null),
                ["DOTNET_DbgEnableMiniDump"] = "0",
                ["DOTNET_TieredPGO"] = "0",
            },
        };
        var worker = new WorkerProcess(Process.Start(start)!, options);
        if (await worker._process.StandardOutput.ReadLineAsync() != WorkerLine.Ready)
        {
            await worker._process.WaitForExitAsync();
            throw new InvalidOperationException("A worker did not start: " + worker.Errors());
        }

        return worker;
    }

    /// <summary>Tries one document. After a <see cref="WorkerFailure"/> the worker is no more.</summary>
    public async Task<DocumentResult> TryAsync(string path, string name)
    {
        await _process.StandardInput.WriteLineAsync(WorkerLine.Document(path, name));
        await _process.StandardInput.FlushAsync();
        var clock = Stopwatch.StartNew();
        var before = ProcessorTime();
        var stage = "start";
        var reading = _process.StandardOutput.ReadLineAsync();
        while (true)
        {
            if (await Task.WhenAny(reading, Task.Delay(_options.Timeout < Glance ? _options.Timeout : Glance)) != reading)
            {
                Watch(ProcessorTime() - before, clock.Elapsed, stage);
                continue;
            }

            if (await reading is not { } line)
            {
                await _process.WaitForExitAsync();
                throw new WorkerFailure(Outcome.Crashed, $"The process died in the stage '{stage}' with exit code {_process.ExitCode}: {Errors()}");
            }

            if (WorkerLine.ReadResult(line) is { } result)
            {
                return ResultText.Read(result);
            }

            stage = WorkerLine.ReadStage(line) ?? stage;
            reading = _process.StandardOutput.ReadLineAsync();
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
    }

    private void Watch(TimeSpan used, TimeSpan elapsed, string stage)
    {
        if (used > _options.Timeout || elapsed > _options.Timeout * ClockPerProcessorTime)
        {
            throw new WorkerFailure(Outcome.TimedOut, FormattableString.Invariant($"No result after {used.TotalSeconds:0.0} s of processor time and {elapsed.TotalSeconds:0.0} s in all, in the stage '{stage}'."));
        }

        if (!_process.HasExited && _process.WorkingSet64 > _options.MegabytesPerWorker * 1024L * 1024)
        {
            throw new WorkerFailure(Outcome.Crashed, $"More than {_options.MegabytesPerWorker} MB in the stage '{stage}'.");
        }
    }

    // The first words tell what happened, and the frames after them where.
    private void Remember(string? line)
    {
        lock (_errors)
        {
            if (line is not null && _errors.Length < LastWords)
            {
                _errors.Append(line).Append(" / ");
            }
        }
    }

    private string Errors()
    {
        lock (_errors)
        {
            return _errors.ToString();
        }
    }
}
