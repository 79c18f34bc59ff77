using System.Text.Json;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.SmsFly;

/// <summary>
/// The SMS-fly API on a port of this machine: one address that takes all actions. It sends nothing and costs nothing. An
/// unknown member, or a channel that is described but not asked for, is refused although the service might overlook it.
/// </summary>
public sealed class SmsFlySimulator : IAsyncDisposable
{
    /// <summary>Counts what names no action.</summary>
    public const string WithoutAction = "";

    private readonly Disturbances _disturbances = new();
    private readonly SmsFlyAccount _account;
    private readonly Actions _actions;
    private LoopbackServer? _server;
    private volatile bool _isUnavailable;

    private SmsFlySimulator(SmsFlySettings settings)
    {
        Settings = settings;
        _account = new SmsFlyAccount(settings);
        _actions = new Actions(settings, _account);
    }

    /// <summary>The one address.</summary>
    public Uri Address => new(_server!.Address, "/api/v2/api.php");

    public SmsFlySettings Settings { get; }

    /// <summary>Counted by the name of the action as it was sent.</summary>
    public ArrivalCounter Arrivals { get; } = new();

    /// <summary>All messages, the oldest first.</summary>
    public IReadOnlyList<SmsFlyMessage> Messages => _account.Messages;

    /// <summary>While this is set, every request is answered with status 502 and a page for people.</summary>
    public bool IsUnavailable
    {
        get => _isUnavailable;
        set => _isUnavailable = value;
    }

    public static async Task<SmsFlySimulator> StartAsync(SmsFlySettings? settings = null, CancellationToken cancellationToken = default)
    {
        var simulator = new SmsFlySimulator(settings ?? new SmsFlySettings());
        simulator._server = await LoopbackServer.StartAsync(simulator.HandleAsync, cancellationToken).ConfigureAwait(false);
        return simulator;
    }

    /// <summary>Moves a message on in one channel. Any text is taken, also one that no document knows.</summary>
    public void SetStatus(string messageId, string channel, string status) => _account.SetStatus(messageId, channel, status);

    /// <summary>Carries the next requests out as usual, but breaks the connection instead of answering.</summary>
    public void LoseAnswers(int count) => _disturbances.LoseAnswers(count);

    /// <summary>Answers the next request with this text, without carrying it out. May be called for several requests.</summary>
    public void AnswerNext(string text, int status = 200, string mediaType = "application/json") =>
        _disturbances.Script(new ScriptedAnswer(status, mediaType, text));

    /// <summary>Answers a request that came another way than through <see cref="Address"/>, such as through a proxy.</summary>
    public async Task HandleAsync(HttpContext context) =>
        await _disturbances.AnswerAsync(context, await AnswerAsync(context.Request).ConfigureAwait(false)).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        if (_server is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<ScriptedAnswer> AnswerAsync(HttpRequest request)
    {
        if (request.Path != "/api/v2/api.php" || request.Method != HttpMethods.Post)
        {
            return new ScriptedAnswer(request.Method == HttpMethods.Post ? 404 : 405, "", "");
        }

        try
        {
            var body = await ReadAndCountAsync(request).ConfigureAwait(false);
            if (_isUnavailable)
            {
                return AnswerWriter.Unavailable();
            }

            if (_disturbances.TryTakeScripted(out var scripted))
            {
                return scripted;
            }

            var (action, data) = RequestReader.ReadEnvelope(body, Settings.Key);
            return AnswerWriter.Success(_actions.Run(action, data), _account.Now);
        }
        catch (ShapeException problem)
        {
            return AnswerWriter.Failure(SmsFlyRefusal.Request(problem.Message), _account.Now);
        }
        catch (SmsFlyRefusal refusal)
        {
            return AnswerWriter.Failure(refusal, _account.Now);
        }
    }

    private async Task<JsonElement> ReadAndCountAsync(HttpRequest request)
    {
        var action = WithoutAction;
        try
        {
            var body = await RequestReader.ReadBodyAsync(request).ConfigureAwait(false);
            action = RequestReader.FindAction(body) ?? WithoutAction;
            return body;
        }
        finally
        {
            Arrivals.Add(action);
        }
    }
}
