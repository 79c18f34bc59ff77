namespace Codegen.Corpus.Work;

/// <summary>Watches the working set of this process.</summary>
internal sealed class PeakMeter : IDisposable
{
    private const double Megabyte = 1024 * 1024;

    private readonly Timer _timer;
    private long _peak;

    public PeakMeter() => _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

    /// <summary>The largest so far, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak) / Megabyte;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = Environment.WorkingSet;
        var before = Interlocked.Read(ref _peak);
        while (now > before)
        {
            before = Interlocked.CompareExchange(ref _peak, now, before);
        }
    }
}
