using System.Text;
using System.Text.Json.Nodes;
using Codegen.Simulators.SmsFly;

namespace Codegen.Providers.Tests.SmsFly;

/// <summary>Sends requests letter by letter, to test the simulator itself.</summary>
internal sealed class SmsFlyPoster(SmsFlySimulator simulator) : IDisposable
{
    private readonly HttpClient _client = new();

    public Task<(int Status, JsonNode? Body)> RunAsync(string action, string data) =>
        PostAsync($$$"""{"auth":{"key":"{{{simulator.Settings.Key}}}"},"action":"{{{action}}}","data":{{{data}}}}""");

    public async Task<(int Status, JsonNode? Body)> PostAsync(string json, string mediaType = "application/json")
    {
        var (status, _, text) = await PostRawAsync(json, mediaType);
        return (status, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<(int Status, string? MediaType, string Text)> PostRawAsync(string json, string mediaType = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, mediaType);
        using var response = await _client.PostAsync(simulator.Address, content);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _client.Dispose();
}
