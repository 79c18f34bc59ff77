using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Codegen.Simulators.BulkSms;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>Sends requests letter by letter, to test the simulator itself.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly HttpClient _client;

    public RawClient(Uri address, BulkSmsSettings settings, HttpMessageHandler? handler = null)
    {
        _client = new HttpClient(handler ?? new SocketsHttpHandler()) { BaseAddress = new Uri(address.AbsoluteUri.TrimEnd('/') + "/") };
        var credentials = Encoding.UTF8.GetBytes($"{settings.TokenId}:{settings.TokenSecret}");
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
    }

    public AuthenticationHeaderValue? Authorization
    {
        set => _client.DefaultRequestHeaders.Authorization = value;
    }

    public Task<(int Status, JsonNode? Body)> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<(int Status, JsonNode? Body)> PostAsync(string path, string json, string mediaType = "application/json") =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, mediaType));

    public async Task<(int Status, JsonNode? Body)> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public void Dispose() => _client.Dispose();
}
