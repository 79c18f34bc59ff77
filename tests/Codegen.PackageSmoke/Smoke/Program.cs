using System;
using System.Threading;
using System.Threading.Tasks;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Smoke.BulkSms;

namespace Smoke;

/// <summary>Sends one message, and one that the service must refuse.</summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        var credentials = new BasicAuth(Variable("SMOKE_TOKEN_ID"), Variable("SMOKE_TOKEN_SECRET"));
        var options = new ApiClientOptions { BaseAddress = new Uri(Variable("SMOKE_ADDRESS")) };
        using var client = new BulkSmsClient(credentials, options);

        var entry = new SubmissionEntry { To = "+27001234567", Body = "Hello from the package" };
        var messages = await client.Messages.SendAsync(entry, CancellationToken.None).ConfigureAwait(false);
        Console.WriteLine($"sent {messages.Count}: {messages[0].Status.Type}");

        try
        {
            await client.Messages.SendAsync(new SubmissionEntry { To = "nobody", Body = "?" }, CancellationToken.None).ConfigureAwait(false);
            return 1;
        }
        catch (ApiException<Problem> refused)
        {
            Console.WriteLine($"refused {refused.Error.Status}: {refused.Certainty}");
        }

        await Descriptors.UseAsync().ConfigureAwait(false);
        await Options.UseAsync().ConfigureAwait(false);
        return 0;
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name);
}
