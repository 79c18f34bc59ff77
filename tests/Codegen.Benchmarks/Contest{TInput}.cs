using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Codegen.Benchmarks;

/// <summary>Measures contenders in turns, so that what disturbs the machine disturbs all of them.</summary>
internal sealed class Contest<TInput>(TInput input)
{
    private const int Rounds = 25;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(8);

    private readonly List<Func<int, long>> _loops = [];

    /// <summary>Takes part.</summary>
    public Contest<TInput> Add<TContender>()
        where TContender : struct, IContender<TInput>
    {
        _loops.Add(Loop<TContender>);
        return this;
    }

    /// <summary>The figures for each, in the order in which they were added.</summary>
    public IReadOnlyList<Measurement> Run()
    {
        var counts = _loops.Select(Calibrate).ToList();
        var best = _loops.Select(_ => double.MaxValue).ToArray();
        var bytes = _loops.Select(_ => long.MaxValue).ToArray();

        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < _loops.Count; at++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                best[at] = Math.Min(best[at], Time(_loops[at], counts[at]) / counts[at]);
                bytes[at] = Math.Min(bytes[at], (GC.GetAllocatedBytesForCurrentThread() - before) / counts[at]);
            }
        }

        return [.. best.Zip(bytes, (time, size) => new Measurement(time, size))];
    }

    // Often enough for the compiler to have finished with it, then as often as fills a round.
    private static int Calibrate(Func<int, long> loop)
    {
        var count = 1;
        for (var warm = 0; warm < 60; warm++)
        {
            loop(count);
            if (warm % 10 == 9)
            {
                Thread.Sleep(20);
            }
        }

        while (Time(loop, count) < Round.TotalNanoseconds)
        {
            count *= 2;
        }

        return count;
    }

    private static double Time(Func<int, long> loop, int count)
    {
        var start = Stopwatch.GetTimestamp();
        loop(count);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Loop<TContender>(int count)
        where TContender : struct, IContender<TInput>
    {
        long sum = 0;
        for (var at = 0; at < count; at++)
        {
            sum += TContender.Run(input);
        }

        return sum;
    }
}
