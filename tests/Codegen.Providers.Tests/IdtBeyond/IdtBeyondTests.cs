using Codegen.Providers.Tests.Clients.IdtBeyond;
using Codegen.Runtime.Auth;
using Codegen.Testing.Http;

namespace Codegen.Providers.Tests.IdtBeyond;

public sealed class IdtBeyondTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2026, 1, 31);

    [Fact]
    public async Task AListAndItsTwinInCsvAreTwoOperations()
    {
        const string csv = "date,amount\r\n2026-01-02,\"5,00\"\r\n";
        using var service = new StubHandler(static request => new HttpResponseMessage
        {
            Content = request.Address.Contains(".csv", StringComparison.Ordinal)
                ? new StringContent(csv, System.Text.Encoding.UTF8, "text/csv")
                : new StringContent("""[{"amount":500}]""", System.Text.Encoding.UTF8, "application/json"),
        });
        using var client = new IdtBeyondClient(new ApiKeyAuth("app"), new ApiKeyAuth("secret"), service);

        var rows = await client.Charges.ListAsync(First, Last);
        var text = await client.Charges.ListCsvAsync(First, Last);

        Assert.Equal(
            ["/v1/iatu/charges/reports/all?date_from=2026-01-01&date_to=2026-01-31", "/v1/iatu/charges/reports/all.csv?date_from=2026-01-01&date_to=2026-01-31"],
            service.Requests.Select(static request => request.PathAndQuery));
        Assert.Equal(["application/json", "text/csv"], service.Requests.Select(static request => request.Header("Accept")!.Split(',', ';')[0]));
        Assert.Equal(500, rows[0].GetProperty("amount").GetInt32());
        Assert.Equal(csv, text);
    }

    [Fact]
    public async Task IdAndKeyTravelTogether()
    {
        using var service = StubHandler.Json("{}");
        using var client = new IdtBeyondClient(appId: new ApiKeyAuth("app"), appKey: new ApiKeyAuth("secret"), service);

        await client.Account.GetBalanceAsync();

        Assert.Equal(("app", "secret"), (service.Requests[0].Header("x-idt-beyond-app-id"), service.Requests[0].Header("x-idt-beyond-app-key")));
    }
}
