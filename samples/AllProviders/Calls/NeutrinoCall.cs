using AllProviders.Neutrino;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>Neutrino: a security code by SMS. A form goes out, and every name has dashes.</summary>
internal static class NeutrinoCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("POST", "/sms-verify")
        {
            Credentials = new Dictionary<string, string> { ["user-id"] = "user", ["api-key"] = "secret" },
            Form = "number=%2B441234567890&code-length=6&language-code=en",
            Answer = """{ "number-valid": true, "sent": true, "security-code": "123456" }""",
        });

        using var client = new NeutrinoClient(userId: new ApiKeyAuth("user"), apiKey: new ApiKeyAuth("secret"), service.Options());

        var sent = await client.Telephony.VerifySmsAsync(
            new TelephonyVerifySmsRequest { Number = "+441234567890", CodeLength = 6, LanguageCode = TelephonyVerifySmsRequestLanguageCode.En },
            cancellationToken);

        return new("Telephony.VerifySmsAsync", $"sent: {sent.Sent}, the code has {sent.SecurityCode!.Length} digits");
    }
}
