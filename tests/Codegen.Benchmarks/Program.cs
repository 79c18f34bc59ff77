using Codegen.Benchmarks;
using Codegen.Benchmarks.Incremental;
using Codegen.Benchmarks.Segments;

// One line for each subject. All figures of a run come from this one process on this one machine, so read the ratios.
Dictionary<string, Action> subjects = new()
{
    ["incremental"] = IncrementalBenchmark.Run,
    ["segments"] = SegmentBenchmark.Run,
};

if (args.Length != 1 || !subjects.TryGetValue(args[0], out var run))
{
    Console.Error.WriteLine($"Name one subject: {string.Join(", ", subjects.Keys)}");
    return 2;
}

#if DEBUG
Console.WriteLine("This is a debug build: its figures mean nothing. Run with -c Release.");
#endif
Machine.Describe();
run();
return 0;
