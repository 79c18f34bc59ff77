using AllProviders.Reloadly;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>Reloadly: tops up a phone. The client gets its token by itself, for the audience of the sandbox.</summary>
internal static class ReloadlyCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(
            cancellationToken,
            new Exchange("POST", "/oauth/token")
            {
                Json = """
                    { "grant_type": "client_credentials", "client_id": "id", "client_secret": "secret", "audience": "https://topups-sandbox.reloadly.com" }
                    """,
                Answer = """{ "access_token": "token", "token_type": "Bearer", "expires_in": 86400 }""",
            },
            new Exchange("POST", "/topups")
            {
                Credentials = Credentials.Bearer("token"),
                Json = """
                    { "operatorId": 173, "amount": 15.5, "customIdentifier": "order-1", "recipientPhone": { "countryCode": "HT", "number": "50936377111" } }
                    """,
                MediaType = "application/com.reloadly.topups-v1+json",
                Answer = """
                    { "transactionId": 4602843, "status": "SUCCESSFUL", "customIdentifier": "order-1", "recipientPhone": 50936377111,
                      "operatorName": "Natcom Haiti", "requestedAmount": 15.5, "requestedAmountCurrencyCode": "USD",
                      "deliveredAmount": 1471.99, "deliveredAmountCurrencyCode": "HTG", "transactionDate": "2026-01-02 03:04:05" }
                    """,
            });

        var credentials = new OAuthClientAuth("id", "secret") { TokenUrl = service.At("/oauth/token"), Audience = "https://topups-sandbox.reloadly.com" };
        using var client = new ReloadlyClient(credentials, service.Options());

        var transaction = await client.Topups.SendAsync(
            new TopupRequest { OperatorId = 173, Amount = 15.5m, CustomIdentifier = "order-1", RecipientPhone = new Phone { CountryCode = "HT", Number = "50936377111" } },
            cancellationToken);

        return new("Topups.SendAsync", $"transaction {transaction.TransactionId} is {transaction.Status}: {transaction.DeliveredAmount} {transaction.DeliveredAmountCurrencyCode}");
    }
}
