using AllProviders.StandIns;
using AllProviders.Twilio;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>Twilio: a message by a form. The account's id is a credential and a part of the path.</summary>
internal static class TwilioCall
{
    private const string Account = "AC00000000000000000000000000000000";

    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("POST", $"/2010-04-01/Accounts/{Account}/Messages.json")
        {
            Credentials = Credentials.Basic(Account, "secret"),
            Form = "To=%2B15005550006&From=%2B15005550001&Body=Hello&MediaUrl=https%3A%2F%2Fexample.com%2F1.png&MediaUrl=https%3A%2F%2Fexample.com%2F2.png",
            Status = 201,
            Answer = $$"""
                { "sid": "MM00000000000000000000000000000001", "account_sid": "{{Account}}", "from": "+15005550001", "to": "+15005550006",
                  "body": "Hello", "num_segments": "1", "num_media": "2", "direction": "outbound-api", "status": "queued",
                  "date_created": "Fri, 02 Jan 2026 03:04:05 +0000", "price": null, "error_code": null }
                """,
        });

        using var client = new TwilioClient(new BasicAuth(Account, "secret"), service.Options());

        var message = await client.Messages.SendAsync(
            Account,
            new MessagesSendRequest
            {
                To = "+15005550006",
                From = "+15005550001",
                Body = "Hello",
                MediaUrl = ["https://example.com/1.png", "https://example.com/2.png"],
            },
            cancellationToken);

        return new("Messages.SendAsync", $"message {message.Sid} is {message.Status}, with {message.NumMedia} pictures");
    }
}
