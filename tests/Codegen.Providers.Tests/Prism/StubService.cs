using Microsoft.AspNetCore.Http;

namespace Codegen.Providers.Tests.Prism;

/// <summary>A service that answers every request with what the test has set, and keeps the last request.</summary>
internal sealed class StubService
{
    public int Status { get; set; } = 200;

    public string? Body { get; set; }

    public string ContentType { get; set; } = "application/json";

    public string Method { get; private set; } = "";

    /// <summary>Path and query as they arrived, percent signs and all.</summary>
    public string Target { get; private set; } = "";

    public IHeaderDictionary Headers { get; private set; } = new HeaderDictionary();

    public string RequestBody { get; private set; } = "";

    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        Method = request.Method;
        Target = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        Headers = new HeaderDictionary(request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase));
        using var reader = new StreamReader(request.Body);
        RequestBody = await reader.ReadToEndAsync(context.RequestAborted);

        context.Response.StatusCode = Status;
        if (Body is not null)
        {
            context.Response.ContentType = ContentType;
            await context.Response.WriteAsync(Body, context.RequestAborted);
        }
    }
}
