using System;
using System.Threading;
using System.Threading.Tasks;
using Codegen.Runtime.Http;
using Smoke.BulkGet;
using Smoke.JoMobile;
using Smoke.SmsFly;

namespace Smoke;

/// <summary>Calls a client of each protocol that descriptors know, with answers that are given beforehand.</summary>
internal static class Descriptors
{
    private static readonly string[] Friends = ["27001234567", "27002345678"];

    public static async Task UseAsync()
    {
        await UseDelimitedAsync().ConfigureAwait(false);
        await UseEnvelopeAsync().ConfigureAwait(false);
        await UseSessionAsync().ConfigureAwait(false);
    }

    private static async Task UseDelimitedAsync()
    {
        using var handler = new ScriptedHandler("1701|27001234567|id1,1706|27002345678");
        using var client = new BulkGetClient(
            new BulkGetCredentials("u", "p"), handler, new BulkGetClientOptions { BaseAddress = new Uri("https://sms.example/") });
        var sent = await client.Messages.SubmitAsync(Smoke.BulkGet.MessageType.Plain, false, Friends, "Smoke", "Hello", CancellationToken.None).ConfigureAwait(false);
        Expect(sent.Results[0].Id == "id1" && sent.Results[1].Code == BulkGetErrorCode.InvalidDestination, "records");
    }

    private static async Task UseEnvelopeAsync()
    {
        using var handler = new ScriptedHandler("""{"success":0,"error":{"code":"INSUFFICIENTFUNDS","description":"?"}}""");
        using var client = new SmsFlyClient(new SmsFlyCredentials("0123456789"), handler);
        try
        {
            await client.Balance.GetAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (ApiErrorException<SmsFlyErrorCode> refused)
        {
            Expect(refused.Code == SmsFlyErrorCode.InsufficientFunds, "code in status 200");
            return;
        }

        Expect(false, "envelope");
    }

    private static async Task UseSessionAsync()
    {
        using var handler = new ScriptedHandler(
            """{"status":true,"data":{"authorization_code":"c1"}}""",
            """{"status":true,"data":{"access_token":"t1","expires_at":4102444800}}""",
            """{"status":true,"data":{"login":"smoke"}}""");
        using var client = new JoMobileClient(new JoMobileCredentials("u", "p"), handler);
        var account = await client.Account.GetAsync(CancellationToken.None).ConfigureAwait(false);
        Expect(account.Login == "smoke", "session");
    }

    private static void Expect(bool isSo, string what)
    {
        Console.WriteLine($"{what}: {(isSo ? "ok" : "not as expected")}");
        if (!isSo)
        {
            throw new InvalidOperationException(what);
        }
    }
}
