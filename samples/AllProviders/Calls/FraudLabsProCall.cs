using AllProviders.FraudLabsPro;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>FraudLabs Pro: a one-time password by SMS. All travels in the query, the key as well.</summary>
internal static class FraudLabsProCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("POST", "/v1/verification/send")
        {
            CredentialInQuery = "key=secret",
            Query = "tel=%2B12015550123&mesg=Your+code+is+%3Cotp%3E.",
            Answer = """{ "tran_id": "ABC123", "credits_remaining": "99", "error": "" }""",
        });

        using var client = new FraudLabsProClient(new ApiKeyAuth("secret"), service.Options());

        var sent = await client.Verification.SendAsync("+12015550123", new VerificationSendParameters { Mesg = "Your code is <otp>." }, cancellationToken);

        return new("Verification.SendAsync", $"password {sent.TranId} is sent, {sent.CreditsRemaining} credits are left");
    }
}
