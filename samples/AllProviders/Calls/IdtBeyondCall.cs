using System.Globalization;
using AllProviders.IdtBeyond;
using AllProviders.StandIns;
using Codegen.Runtime.Auth;

namespace AllProviders.Calls;

/// <summary>IDT Beyond: charges as CSV, with an id and a key that travel together.</summary>
internal static class IdtBeyondCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("GET", "/v1/iatu/charges/reports/all.csv")
        {
            Credentials = new Dictionary<string, string> { ["x-idt-beyond-app-id"] = "app", ["x-idt-beyond-app-key"] = "secret" },
            Query = "date_from=2026-01-01&date_to=2026-01-31",
            MediaType = "text/csv",
            Answer = "date,amount\n2026-01-02,500\n2026-01-09,1000\n",
        });

        using var client = new IdtBeyondClient(appId: new ApiKeyAuth("app"), appKey: new ApiKeyAuth("secret"), service.Options("/v1"));

        var csv = await client.Charges.ListCsvAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31), cancellationToken);

        var cents = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(static row => int.Parse(row.Split(',')[1], CultureInfo.InvariantCulture));
        return new("Charges.ListCsvAsync", $"{cents} cents in January");
    }
}
