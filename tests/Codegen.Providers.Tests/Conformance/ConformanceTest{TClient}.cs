using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.Conformance;

/// <summary>Every operation of a client, with little and with everything: Prism finds no fault with the requests, and its answers can be read.</summary>
public abstract class ConformanceTest<TClient>(Mock mock)
    where TClient : class, IDisposable
{
    public static TheoryData<string> Operations => [.. ClientOperations.NamesOf(typeof(TClient))];

    /// <summary>Values for what has rules of its own; see <see cref="TypicalValues"/>.</summary>
    protected virtual IReadOnlyDictionary<string, object?> Values { get; } = new Dictionary<string, object?>();

    [PrismTheory]
    [MemberData(nameof(Operations))]
    public async Task RequestsFitTheSpecAndAnswersAreRead(string operation)
    {
        using var recorder = new ViolationRecorder(new SocketsHttpHandler());
        using var client = Create(recorder, mock.NewOptions());

        foreach (var call in ClientOperations.CallsOf(client, operation, new TypicalValues(new Dictionary<string, object?>(Values, StringComparer.OrdinalIgnoreCase))))
        {
            try
            {
                await call();
            }
            catch (ApiException failure)
            {
                var (method, address, body) = recorder.Requests is [.., var last] ? last : default;
                Assert.Fail($"{failure.Message}\n{method} {address} {body}\n{string.Join('\n', recorder.RequestViolations)}\n{failure.ResponseBody}");
            }
        }

        // Answers that Prism makes do not follow patterns; that is no matter of the client.
        recorder.ResponseViolations.Clear();
        recorder.AssertNoViolations();
        Assert.Equal(2, recorder.Requests.Count);
    }

    protected abstract TClient Create(HttpMessageHandler handler, ApiClientOptions options);
}
