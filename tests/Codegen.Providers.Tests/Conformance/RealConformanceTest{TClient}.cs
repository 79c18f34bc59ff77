using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.Conformance;

/// <summary>The same requests, held against the provider's own document instead of ours.</summary>
public abstract class RealConformanceTest<TClient>(Mock mock)
    where TClient : class, IDisposable
{
    public static TheoryData<string> Operations => [.. ClientOperations.NamesOf(typeof(TClient))];

    /// <summary>Operations at which our spec knows better, with the reason. One that is not needed fails.</summary>
    protected virtual IReadOnlyDictionary<string, string> Deviations { get; } = new Dictionary<string, string>();

    protected virtual IReadOnlyDictionary<string, object?> Values { get; } = new Dictionary<string, object?>();

    [PrismTheory("openapi", "npm")]
    [MemberData(nameof(Operations))]
    public async Task RequestsFitTheProvidersDocument(string operation)
    {
        using var recorder = new ViolationRecorder(new SocketsHttpHandler());
        using var client = Create(recorder, mock.NewOptions());

        foreach (var call in ClientOperations.CallsOf(client, operation, new TypicalValues(new Dictionary<string, object?>(Values, StringComparer.OrdinalIgnoreCase))))
        {
            try
            {
                await call();
            }
            catch (ApiException)
            {
                // What the document has for an answer need not be what the service sends.
            }
        }

        Assert.Equal(2, recorder.Requests.Count);
        Assert.True(
            Deviations.ContainsKey(operation) == (recorder.RequestViolations.Count > 0),
            $"{string.Join('\n', recorder.Requests)}\n{string.Join('\n', recorder.RequestViolations)}");
    }

    protected abstract TClient Create(HttpMessageHandler handler, ApiClientOptions options);
}
