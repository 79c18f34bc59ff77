using System.Text.Json;

namespace Codegen.Providers.Tests.Prism;

/// <summary>Collects what Prism has to say about requests and answers that do not fit the spec.</summary>
internal sealed class ViolationRecorder(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Header = "sl-violations";

    private static readonly string[] Refusals =
    [
        "stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR", "stoplight.io/prism/errors#NO_METHOD_MATCHED_ERROR", "stoplight.io/prism/errors#UNAUTHORIZED",
        "stoplight.io/prism/errors#INVALID_CONTENT_TYPE", "stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
    ];

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
            foreach (var violation in violations.RootElement.EnumerateArray().Where(static violation => violation.GetProperty("severity").GetString() != "Warning"))
            {
                var list = violation.GetProperty("location")[0].GetString() == "request" ? RequestViolations : ResponseViolations;
                list.Add(violation.GetRawText());
            }
        }

        if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            await AddRefusalAsync(response.Content, cancellationToken);
        }

        return response;
    }

    /// <summary>Where the document has no answer for a request that does not fit, Prism makes one of its own.</summary>
    private async Task AddRefusalAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(cancellationToken);
        var text = await content.ReadAsStringAsync(cancellationToken);
        if (Refusals.Any(text.Contains))
        {
            RequestViolations.Add(text);
        }
    }
}
