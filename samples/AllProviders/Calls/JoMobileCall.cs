using AllProviders.JoMobile;
using Codegen.Simulators.JoMobile;

namespace AllProviders.Calls;

/// <summary>Jo Mobile: a text to two phones; the client logs in by itself, in two steps.</summary>
internal static class JoMobileCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await JoMobileSimulator.StartAsync(cancellationToken: cancellationToken);

        using var client = new JoMobileClient(
            new JoMobileCredentials(service.Settings.Username, service.Settings.Password),
            new JoMobileClientOptions { BaseAddress = service.BaseAddress });

        var sent = await client.Messages.SendAsync(
            [new Message { Number = ["380501234567", "380671234567"], SenderId = "Codegen", Text = "Hello", Type = MessageType.Sms }],
            cancellationToken);

        return new("Messages.SendAsync", string.Join(", ", sent.SendingValue!.Select(static part => $"sending {part.SentId} to {string.Join(" and ", part.Number!)}")));
    }
}
