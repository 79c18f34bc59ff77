using AllProviders.CallFire;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>CallFire: one text to two phones, a list in JSON and the text in the query.</summary>
internal static class CallFireCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("POST", "/v2/texts")
        {
            Credentials = Credentials.Basic("user", "secret"),
            Query = "defaultMessage=Hello",
            Json = """[{ "phoneNumber": "12135551100" }, { "phoneNumber": "12135551101", "message": "Hello, you" }]""",
            Answer = """
                { "items": [
                  { "id": 1, "fromNumber": "67076", "toNumber": "12135551100", "message": "Hello", "state": "READY" },
                  { "id": 2, "fromNumber": "67076", "toNumber": "12135551101", "message": "Hello, you", "state": "READY" }
                ] }
                """,
        });

        using var client = new CallFireClient(new BasicAuth("user", "secret"), service.Options("/v2"));

        var sent = await client.Texts.SendAsync(
            [new TextRecipient { PhoneNumber = "12135551100" }, new TextRecipient { PhoneNumber = "12135551101", Message = "Hello, you" }],
            new TextsSendParameters { DefaultMessage = "Hello" },
            cancellationToken);

        return new("Texts.SendAsync", string.Join(", ", sent.Items!.Select(static text => $"text {text.Id} to {text.ToNumber} is {text.State}")));
    }
}
