using Codegen.Runtime.Auth;
using SendSms.BulkSms;

namespace SendSms;

/// <summary>One message through the real service.</summary>
internal static class LiveRun
{
    public static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var to = arguments.To ?? throw new ArgumentException("The option --live needs --to.");
        var credentials = new BasicAuth(Variable("BULKSMS_TOKEN_ID"), Variable("BULKSMS_TOKEN_SECRET"));

        // The address is the one that the spec gives.
        using var client = new BulkSmsClient(credentials);
        var steps = new BulkSmsSteps(client);
        var id = await steps.SendOneAsync(to, arguments.Text, cancellationToken);
        await steps.ReadStatusAsync(id, cancellationToken);
        await steps.ReadCreditsAsync(cancellationToken);
    }

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new ArgumentException($"The option --live needs the variable {name}.");
}
