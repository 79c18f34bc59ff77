using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Runtime.Http;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace AllProviders.StandIns;

/// <summary>
/// Stands in for a service that has no simulator: takes the requests that it was told of, answers them from what is known
/// about the provider, and refuses all others with a status of 4xx. Listens on this machine only.
/// </summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly IReadOnlyList<Exchange> _exchanges;
    private LoopbackServer? _server;

    private StandIn(IReadOnlyList<Exchange> exchanges) => _exchanges = exchanges;

    public static async Task<StandIn> StartAsync(CancellationToken cancellationToken, params IReadOnlyList<Exchange> exchanges)
    {
        var service = new StandIn(exchanges);
        service._server = await LoopbackServer.StartAsync(service.HandleAsync, cancellationToken);
        return service;
    }

    /// <summary>An address of this service.</summary>
    public Uri At(string path) => new(_server!.Address, path);

    /// <summary>Options that lead a client here instead of to the provider.</summary>
    /// <param name="basePath">The path of the server in the provider's document.</param>
    public ApiClientOptions Options(string basePath = "/") => new() { BaseAddress = At(basePath) };

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task HandleAsync(HttpContext context)
    {
        var request = await ReceivedRequest.ReadAsync(context.Request);
        var onPath = _exchanges.Where(exchange => exchange.Path == request.Path).ToArray();
        var exchange = Array.Find(onPath, exchange => exchange.Method == request.Method);

        var problem = exchange is not null ? FindProblem(exchange, request)
            : onPath.Length > 0 ? (405, $"{request.Method} is not known at {request.Path}")
            : (404, $"{request.Path} is not known");

        context.Response.StatusCode = problem?.Status ?? exchange!.Status;
        var text = problem is { } wrong ? new JsonObject { ["message"] = wrong.Problem }.ToJsonString() : exchange!.Answer;
        if (text.Length > 0)
        {
            context.Response.ContentType = problem is null ? exchange!.MediaType : "application/json";
            await context.Response.WriteAsync(text, context.RequestAborted);
        }
    }

    private static (int Status, string Problem)? FindProblem(Exchange exchange, ReceivedRequest request)
    {
        try
        {
            return exchange.FindProblem(request);
        }
        catch (JsonException notJson)
        {
            return (400, "the body is not JSON: " + notJson.Message);
        }
    }
}
