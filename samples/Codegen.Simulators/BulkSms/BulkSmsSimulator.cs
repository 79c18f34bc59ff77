using System.Text;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.BulkSms;

/// <summary>
/// The BulkSMS JSON REST API on a port of this machine. It sends nothing and costs nothing, but demands of a request all
/// that the service is documented to demand, and more: what the service would overlook, such as an unknown member, is
/// refused too.
/// </summary>
public sealed class BulkSmsSimulator : IAsyncDisposable
{
    private readonly BulkSmsAccount _account;
    private readonly Route[] _routes;
    private readonly string _authorization;
    private LoopbackServer? _server;
    private int _answersToLose;

    private BulkSmsSimulator(BulkSmsSettings settings)
    {
        _account = new BulkSmsAccount(settings);
        _routes = [.. new MessageOperations(_account).Routes, .. new AccountOperations(_account).Routes, .. new WebhookOperations().Routes];
        _authorization = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.TokenId}:{settings.TokenSecret}"));
    }

    public Uri BaseAddress => new(_server!.Address, "/v1");

    public BulkSmsSettings Settings => _account.Settings;

    public ArrivalCounter Arrivals { get; } = new();

    /// <summary>All messages, sent and received, the oldest first.</summary>
    public IReadOnlyList<SimulatedMessage> Messages => _account.Messages;

    public decimal Credits
    {
        get => _account.Credits;
        set => _account.Credits = value;
    }

    public static async Task<BulkSmsSimulator> StartAsync(BulkSmsSettings? settings = null, CancellationToken cancellationToken = default)
    {
        var simulator = new BulkSmsSimulator(settings ?? new BulkSmsSettings());
        simulator._server = await LoopbackServer.StartAsync(simulator.HandleAsync, cancellationToken).ConfigureAwait(false);
        return simulator;
    }

    /// <summary>Moves a message on. Any text is taken, also one that no document knows.</summary>
    public void SetStatus(long messageId, string type, string? subtype = null) =>
        _account.Update(messageId, message => message with { StatusType = type, StatusSubtype = subtype });

    /// <summary>A phone answers. The message is related to the last repliable one that was sent to that phone.</summary>
    public SimulatedMessage Receive(string from, string to, string body) => _account.Receive(from, to, body);

    /// <summary>Carries the next requests out as usual, but breaks the connection instead of answering.</summary>
    public void LoseAnswers(int count) => Interlocked.Exchange(ref _answersToLose, count);

    /// <summary>Answers a request that came another way than through <see cref="BaseAddress"/>, such as through a proxy.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        Answer answer;
        try
        {
            answer = await AnswerAsync(context.Request).ConfigureAwait(false);
        }
        catch (ProblemException problem)
        {
            answer = problem.ToAnswer();
        }
        catch (ShapeException problem)
        {
            answer = ProblemException.BadRequest(problem.Message).ToAnswer();
        }

        if (Interlocked.Decrement(ref _answersToLose) >= 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"BulkSMS\"";
        }

        if (answer.Body is { } body)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Task<Answer> AnswerAsync(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var candidates = _routes.Where(route => route.Match(path) is not null).ToList();
        var route = candidates.Find(route => route.Method == request.Method);
        if (route is not null)
        {
            Arrivals.Add(route.OperationId);
        }

        if (request.Headers.Authorization != _authorization)
        {
            throw ProblemException.Unauthorized();
        }

        return route is null
            ? throw (candidates.Count > 0 ? ProblemException.MethodNotAllowed() : ProblemException.NotFound("There is no such path"))
            : route.Handle(request, route.Match(path)!);
    }
}
