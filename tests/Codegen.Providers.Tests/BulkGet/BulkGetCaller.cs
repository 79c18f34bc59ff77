using Codegen.Simulators.BulkGet;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>Sends queries letter by letter, to test the simulator itself.</summary>
internal sealed class BulkGetCaller(BulkGetSimulator simulator) : IDisposable
{
    public const string Credentials = "username=simulator&password=p%26ss%20w%2Brd%3D1%2C2";

    private readonly HttpClient _client = new();

    public Task<string> SubmitAsync(string query) => GetAsync("bulksms", Credentials + "&" + query);

    public Task<string> ScheduleAsync(string query) => GetAsync("schedulemsg", Credentials + "&" + query);

    public async Task<string> GetAsync(string operation, string query) => (await SendAsync(HttpMethod.Get, operation, query)).Text;

    public async Task<(int Status, string? MediaType, string Text)> SendAsync(HttpMethod method, string operation, string query)
    {
        // Nothing may be made right on the way: the letters have to arrive as they are here.
        var address = new Uri($"{simulator.BaseAddress}bulksms/{operation}?{query}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method, address);
        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _client.Dispose();
}
