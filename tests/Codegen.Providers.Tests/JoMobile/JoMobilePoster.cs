using System.Text;
using System.Text.Json.Nodes;
using Codegen.Simulators.JoMobile;

namespace Codegen.Providers.Tests.JoMobile;

/// <summary>Sends requests letter by letter, to test the simulator itself.</summary>
internal sealed class JoMobilePoster(JoMobileSimulator simulator) : IDisposable
{
    private readonly HttpClient _client = new();

    public string? Token { get; set; }

    public async Task LogInAsync()
    {
        var (_, authorized) = await PostAsync("authorize", $$"""{"username":"{{simulator.Settings.Username}}","password":"{{simulator.Settings.Password}}"}""");
        var code = (string)authorized!["data"]!["authorization_code"]!;
        var (_, exchanged) = await PostAsync("accesstoken", $$"""{"authorization_code":"{{code}}"}""");
        Token = (string?)exchanged!["data"]!["access_token"];
    }

    public Task<(int Status, JsonNode? Body)> GetAsync(string operation) => SendAsync(HttpMethod.Get, operation, null);

    /// <summary>Posts, and expects a success.</summary>
    public async Task<string> RunAsync(string operation, string json)
    {
        var (status, body) = await PostAsync(operation, json);
        Assert.Equal((200, true), (status, (bool)body!["status"]!));
        return body["data"]!.ToJsonString();
    }

    public Task<(int Status, JsonNode? Body)> PostAsync(string operation, string json, string mediaType = "application/json") =>
        SendAsync(HttpMethod.Post, operation, new StringContent(json, Encoding.UTF8, mediaType));

    public void Dispose() => _client.Dispose();

    private async Task<(int Status, JsonNode? Body)> SendAsync(HttpMethod method, string operation, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{simulator.BaseAddress}/{operation}")) { Content = content };
        if (Token is not null)
        {
            request.Headers.Add("X-Access-Token", Token);
        }

        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync()));
    }
}
