using Codegen.Providers.Tests.Clients.BulkSms;
using Codegen.Runtime.Auth;
using Codegen.Simulators.BulkSms;
using Microsoft.Extensions.Time.Testing;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>A test of the generated client against a fresh simulator.</summary>
[Collection(nameof(BulkSmsCollection))]
public abstract class BulkSmsTest(BulkSmsGateway gateway) : ClientTest(gateway)
{
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    protected BulkSmsSimulator Simulator { get; private set; } = null!;

    private protected BulkSmsClient Client { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        Simulator = await BulkSmsSimulator.StartAsync(new BulkSmsSettings { Clock = Clock });
        gateway.SendTo(Simulator.HandleAsync);
        Client = new BulkSmsClient(new BasicAuth(Simulator.Settings.TokenId, Simulator.Settings.TokenSecret), Handler, Options);
    }

    public override async Task DisposeAsync()
    {
        Client.Dispose();
        await Simulator.DisposeAsync();
        await base.DisposeAsync();
    }
}
