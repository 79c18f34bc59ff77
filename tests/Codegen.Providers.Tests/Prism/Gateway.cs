using Codegen.Simulators.Hosting;
using Codegen.Testing;
using Microsoft.AspNetCore.Http;

namespace Codegen.Providers.Tests.Prism;

/// <summary>
/// The address that the tests of one provider talk to: Prism before whatever server the running test has set up, or that
/// server alone where Prism is missing. Started once for all tests of the provider, because Prism takes seconds to start.
/// </summary>
/// <param name="provider">The folder of the spec.</param>
/// <param name="basePath">The path of the spec's own server, under which the target expects requests.</param>
public abstract class Gateway(string provider, string basePath) : IAsyncLifetime
{
    private LoopbackServer? _relay;
    private PrismProcess? _prism;
    private RequestDelegate? _target;

    public Uri Address => _prism?.Address ?? Upstream;

    internal bool HasPrism => _prism is not null;

    private Uri Upstream => new(_relay!.Address, basePath);

    internal void SendTo(RequestDelegate target) => _target = target;

    public async Task InitializeAsync()
    {
        _relay = await LoopbackServer.StartAsync(context => _target!(context), CancellationToken.None);
        if (PrismPackage.MissingReason is null)
        {
            _prism = await PrismProcess.StartProxyAsync(RepositoryRoot.Combine("specs", provider, "openapi.yaml"), Upstream);
        }
    }

    public async Task DisposeAsync()
    {
        _prism?.Dispose();
        await _relay!.DisposeAsync();
    }
}
