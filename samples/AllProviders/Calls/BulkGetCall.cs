using AllProviders.BulkGet;
using Codegen.Simulators.BulkGet;

namespace AllProviders.Calls;

/// <summary>The bulk SMS API over GET: a text to two phones, answered by delimited records.</summary>
internal static class BulkGetCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await BulkGetSimulator.StartAsync(cancellationToken: cancellationToken);

        using var client = new BulkGetClient(
            new BulkGetCredentials(service.Settings.Username, service.Settings.Password),
            new BulkGetClientOptions { BaseAddress = service.BaseAddress });

        var sent = await client.Messages.SubmitAsync(MessageType.Plain, true, ["27001234567", "27002345678"], "Codegen", "Hello", cancellationToken);

        return new("Messages.SubmitAsync", string.Join(", ", sent.Results.Select(static result => $"{result.Target}: {result.Outcome}")));
    }
}
