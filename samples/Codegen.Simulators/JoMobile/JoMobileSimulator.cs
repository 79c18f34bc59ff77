using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>
/// The Jo Mobile REST API on a port of this machine. It sends nothing and costs nothing. The service shows none of its
/// answers in public, so theirs are the shapes that its clients read.
/// </summary>
public sealed class JoMobileSimulator : IAsyncDisposable
{
    internal const string TokenHeader = "X-Access-Token";

    private readonly Disturbances _disturbances = new();
    private readonly JoMobileAccount _account;
    private readonly TokenStore _tokens;
    private readonly Route[] _routes;
    private LoopbackServer? _server;

    private JoMobileSimulator(JoMobileSettings settings)
    {
        _account = new JoMobileAccount(settings);
        _tokens = new TokenStore(settings);
        _routes =
        [
            .. new TokenOperations(settings, _tokens).Routes,
            .. new SendOperations(_account).Routes,
            .. new SearchOperations(_account).Routes,
            .. new GroupOperations(_account).Routes,
            .. new GroupNumberOperations(_account).Routes,
            .. new BlackListOperations(_account).Routes,
            .. new PriceOperations(settings).Routes,
        ];
    }

    public Uri BaseAddress => new(_server!.Address, "/v1");

    public JoMobileSettings Settings => _account.Settings;

    /// <summary>Counted by the last part of the path.</summary>
    public ArrivalCounter Arrivals { get; } = new();

    /// <summary>How often a code was to be exchanged for a token.</summary>
    public int TokenRequests => Arrivals["accesstoken"];

    /// <summary>All messages, the oldest first.</summary>
    public IReadOnlyList<JoMobileMessage> Messages => _account.Messages;

    public IReadOnlyList<JoMobileGroup> Groups => _account.Groups;

    public IReadOnlyList<string> BlackList => _account.BlackList;

    public static async Task<JoMobileSimulator> StartAsync(JoMobileSettings? settings = null, CancellationToken cancellationToken = default)
    {
        var simulator = new JoMobileSimulator(settings ?? new JoMobileSettings());
        simulator._server = await LoopbackServer.StartAsync(simulator.HandleAsync, cancellationToken).ConfigureAwait(false);
        return simulator;
    }

    /// <summary>Moves a message on. Any text is taken, also one that no document knows.</summary>
    public void SetState(long stateId, string state) => _account.SetState(stateId, state);

    /// <summary>Forgets all tokens but the one made by hand, as a service does that starts anew.</summary>
    public void ForgetTokens() => _tokens.Clear();

    /// <summary>Carries the next requests out as usual, but breaks the connection instead of answering.</summary>
    public void LoseAnswers(int count) => _disturbances.LoseAnswers(count);

    /// <summary>Answers the next request with this text, without carrying it out. May be called for several requests.</summary>
    public void AnswerNext(string text, int status = 200, string mediaType = "application/json") =>
        _disturbances.Script(new ScriptedAnswer(status, mediaType, text));

    /// <summary>Answers a request that came another way than through <see cref="BaseAddress"/>, such as through a proxy.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        Answer answer;
        try
        {
            var route = FindRoute(context.Request);
            Arrivals.Add(route.OperationId);
            if (_disturbances.TryTakeScripted(out var scripted))
            {
                await _disturbances.AnswerAsync(context, scripted).ConfigureAwait(false);
                return;
            }

            CheckToken(context.Request, route);
            answer = await route.Handle(context.Request, "").ConfigureAwait(false);
        }
        catch (ShapeException problem)
        {
            answer = JoMobileRefusal.BadRequest(problem.Member, problem.Problem).ToAnswer();
        }
        catch (JoMobileRefusal refusal)
        {
            answer = refusal.ToAnswer();
        }

        await _disturbances.AnswerAsync(context, new ScriptedAnswer(answer.Status, "application/json", answer.Body!.ToJsonString())).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Route FindRoute(HttpRequest request)
    {
        var candidates = _routes.Where(route => route.Path == request.Path).ToList();
        return candidates.Find(route => route.Method == request.Method) ??
            throw (candidates.Count > 0 ? new JoMobileRefusal(405, "method", "The method is another one.") : new JoMobileRefusal(404, "path", "There is no such path."));
    }

    private void CheckToken(HttpRequest request, Route route)
    {
        if (route.OperationId is not ("authorize" or "accesstoken" or "register") && !_tokens.IsValid(request.Headers[TokenHeader]))
        {
            throw JoMobileRefusal.Unauthorized();
        }
    }
}
