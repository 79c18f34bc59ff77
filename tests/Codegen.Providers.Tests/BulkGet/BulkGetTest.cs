using Codegen.Providers.Tests.Clients.BulkGet;
using Codegen.Simulators.BulkGet;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>A test of the generated client against the simulator.</summary>
public abstract class BulkGetTest : IAsyncLifetime
{
    private protected const string Number = "27001234567";

    /// <summary>Whether values are held against the descriptor before they are sent.</summary>
    private protected virtual bool Checks => true;

    private protected BulkGetSimulator Simulator { get; private set; } = null!;

    private protected BulkGetClient Client { get; private set; } = null!;

    public Task InitializeAsync() => RestartAsync(new BulkGetSettings());

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        await Simulator.DisposeAsync();
    }

    private protected async Task RestartAsync(BulkGetSettings settings, BulkGetClientOptions? options = null)
    {
        if (Simulator is not null)
        {
            await DisposeAsync();
        }

        Simulator = await BulkGetSimulator.StartAsync(settings);
        options ??= new BulkGetClientOptions();
        options.BaseAddress = Simulator.BaseAddress;
        options.TimeProvider = new HurriedTime();
        options.CheckConstraints = Checks;
        Client = new BulkGetClient(new BulkGetCredentials(settings.Username, settings.Password), options);
    }

    private protected Task<MessagesSubmitResult> SubmitAsync(params string[] destinations) =>
        Client.Messages.SubmitAsync(MessageType.Plain, false, destinations, "Codegen", "Hello");

    private protected static string Show(IEnumerable<BulkGetTargetResult> results) =>
        string.Join(' ', results.Select(static result => $"{result.Target}:{result.Outcome}:{result.RawCode ?? "-"}:{result.Id ?? "-"}"));

    /// <summary>A clock whose short pauses are over at once.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < TimeSpan.FromSeconds(50) ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
