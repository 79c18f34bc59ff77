using AllProviders.SmsFly;
using Codegen.Runtime.Http;
using Codegen.Simulators.SmsFly;

namespace AllProviders.Calls;

/// <summary>SMS-fly: a text by an action in JSON, with the key in the body.</summary>
internal static class SmsFlyCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await SmsFlySimulator.StartAsync(cancellationToken: cancellationToken);

        using var client = new SmsFlyClient(
            new SmsFlyCredentials(service.Settings.Key),
            new ApiClientOptions { BaseAddress = new Uri(service.Address, ".") });

        var sent = await client.Messages.SendAsync(
            new Message { Recipient = "380501234567", Channels = [Channel.Sms], Sms = new SmsMessage { Source = "Codegen", Text = "Hello" } },
            cancellationToken);

        return new("Messages.SendAsync", $"message {sent.MessageId} is {sent.Sms?.Status} for {sent.Sms?.Cost}");
    }
}
