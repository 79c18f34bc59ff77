using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Codegen.Providers.Tests.Prism;

/// <summary>A running Prism, which reports what does not fit an OpenAPI document.</summary>
internal sealed class PrismProcess : IDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private PrismProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Passes requests on to a server.</summary>
    /// <param name="document">The path of the OpenAPI document.</param>
    public static Task<PrismProcess> StartProxyAsync(string document, Uri upstream) => StartAsync("proxy", document, upstream.AbsoluteUri.TrimEnd('/'));

    /// <summary>Answers requests by itself, from the document.</summary>
    /// <param name="document">The path of the OpenAPI document.</param>
    public static Task<PrismProcess> StartMockAsync(string document) => StartAsync("mock", document);

    private static async Task<PrismProcess> StartAsync(params IReadOnlyList<string> arguments)
    {
        var port = FindFreePort();
        var node = new ProcessStartInfo(
            "node",
            [PrismPackage.EntryPoint, .. arguments, "--host", "127.0.0.1", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = node, EnableRaisingEvents = true };
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("Prism ended before it listened."));
        process.ErrorDataReceived += static (_, _) => { };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Prism is listening", StringComparison.Ordinal) == true)
            {
                listening.TrySetResult();
            }
        };

        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var prism = new PrismProcess(process, new Uri($"http://127.0.0.1:{port}"));
        try
        {
            await listening.Task.WaitAsync(StartTime);
            return prism;
        }
        catch
        {
            prism.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
