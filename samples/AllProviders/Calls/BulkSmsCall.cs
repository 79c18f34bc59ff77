using AllProviders.BulkSms;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Simulators.BulkSms;

namespace AllProviders.Calls;

/// <summary>BulkSMS: a text by JSON, with the id and the secret of a token.</summary>
internal static class BulkSmsCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await BulkSmsSimulator.StartAsync(cancellationToken: cancellationToken);

        using var client = new BulkSmsClient(
            new BasicAuth(service.Settings.TokenId, service.Settings.TokenSecret),
            new ApiClientOptions { BaseAddress = service.BaseAddress });

        var sent = await client.Messages.SendAsync(new SubmissionEntry { To = "+27001234567", Body = "Hello" }, cancellationToken);

        return new("Messages.SendAsync", $"message {sent[0].Id} is {sent[0].Status.Type}");
    }
}
