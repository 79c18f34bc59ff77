using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests;

/// <summary>A test of a generated client: what it sends passes through Prism, and must fit the spec.</summary>
public abstract class ClientTest : IAsyncLifetime
{
    private readonly ViolationRecorder _recorder = new(new SocketsHttpHandler());

    protected ClientTest(Gateway gateway)
    {
        ArgumentNullException.ThrowIfNull(gateway);
        Options = new ApiClientOptions { BaseAddress = gateway.Address };
    }

    protected ApiClientOptions Options { get; }

    /// <summary>What the client sends with.</summary>
    protected HttpMessageHandler Handler => _recorder;

    /// <summary>Set by tests in which the service answers something that the spec does not have.</summary>
    protected bool IsAnswerAgainstSpec { get; set; }

    /// <summary>Path and query of the last request, percent signs and all.</summary>
    protected string LastTarget => _recorder.Requests[^1].Address.PathAndQuery;

    protected string? LastBody => _recorder.Requests[^1].Body;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual Task DisposeAsync()
    {
        if (IsAnswerAgainstSpec)
        {
            _recorder.ResponseViolations.Clear();
        }

        _recorder.AssertNoViolations();
        _recorder.Dispose();
        return Task.CompletedTask;
    }
}
