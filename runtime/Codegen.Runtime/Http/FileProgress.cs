namespace Codegen.Runtime.Http;

/// <summary>Tells a failure of the stream that is read from a failure of the connection that is written to.</summary>
internal sealed class FileProgress
{
    private volatile bool _hasFailed;

    /// <summary>Whether the caller's stream failed.</summary>
    internal bool HasFailed => _hasFailed;

    internal void Run(Action read)
    {
        try
        {
            read();
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
    }

    /// <param name="stream">The caller's stream.</param>
    /// <param name="buffer">What is filled.</param>
    /// <param name="stop">When it is over before the stream is at its end, that is no failure of the stream.</param>
    internal async ValueTask<int> ReadAsync(Stream stream, Memory<byte> buffer, CancellationToken stop)
    {
        try
        {
            return await stream.ReadAsync(buffer, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            _hasFailed = true;
            throw;
        }
    }
}
