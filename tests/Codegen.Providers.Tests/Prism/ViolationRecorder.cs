using System.Text.Json;

namespace Codegen.Providers.Tests.Prism;

/// <summary>Collects what Prism has to say about requests and answers that do not fit the spec.</summary>
internal sealed class ViolationRecorder(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Header = "sl-violations";

    /// <summary>Requests, as the client made them.</summary>
    public List<(HttpMethod Method, Uri Address, string? Body)> Requests { get; } = [];

    public List<string> RequestViolations { get; } = [];

    public List<string> ResponseViolations { get; } = [];

    public void AssertNoViolations()
    {
        string[] violations = [.. RequestViolations, .. ResponseViolations];
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.Method, request.RequestUri!, body));
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(Header, out var values))
        {
            using var violations = JsonDocument.Parse(string.Join(",", values));
            foreach (var violation in violations.RootElement.EnumerateArray())
            {
                var list = violation.GetProperty("location")[0].GetString() == "request" ? RequestViolations : ResponseViolations;
                list.Add(violation.GetRawText());
            }
        }

        return response;
    }
}
