namespace Codegen.Testing.Http;

/// <summary>A handler that answers without a network and keeps what it was sent, body included.</summary>
public sealed class StubHandler(Func<StubRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly List<StubRequest> _requests = [];

    /// <summary>What came, in order.</summary>
    public IReadOnlyList<StubRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>A handler that gives the same JSON to all.</summary>
    public static StubHandler Json(string json, int status = 200) => Body(json, "application/json", status);

    /// <summary>A handler that gives the same body to all.</summary>
    public static StubHandler Body(string body, string mediaType, int status = 200) =>
        new(_ => new HttpResponseMessage((System.Net.HttpStatusCode)status)
        {
            Content = new StringContent(body, System.Text.Encoding.UTF8, mediaType),
        });

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[]? body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var stub = new StubRequest(request, body);

        lock (_requests)
        {
            _requests.Add(stub);
        }

        HttpResponseMessage response = answer(stub);
        response.RequestMessage = request;
        return response;
    }
}
