using AllProviders.CallControl;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>Call Control: what is thought of a phone number, with a key in a header of its own.</summary>
internal static class CallControlCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("GET", "/api/2015-11-01/Reputation/18008472911")
        {
            Credentials = new Dictionary<string, string> { ["apiKey"] = "demo" },
            Answer = """{ "IsSpam": true, "Confidence": 90, "CallType": "Telemarketing", "LastComplaintDate": "2026-01-02T03:04:05Z" }""",
        });

        using var client = new CallControlClient(new ApiKeyAuth("demo"), service.Options());

        var reputation = await client.Reputation.GetAsync("18008472911", cancellationToken);

        return new("Reputation.GetAsync", $"spam: {reputation.IsSpam}, sure by {reputation.Confidence}, {reputation.CallType}");
    }
}
