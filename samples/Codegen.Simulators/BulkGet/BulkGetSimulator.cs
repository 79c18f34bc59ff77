using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Codegen.Simulators.BulkGet;

/// <summary>
/// The bulk SMS API of pipe-delimited answers on a port of this machine. It sends nothing and costs nothing. A refusal is a
/// mere code, so <see cref="Refusals"/> tells what was wrong.
/// </summary>
public sealed class BulkGetSimulator : IAsyncDisposable
{
    /// <summary>Counts the arrivals at /bulksms/bulksms.</summary>
    public const string Submit = "bulksms";

    /// <summary>Counts the arrivals at /bulksms/schedulemsg.</summary>
    public const string Schedule = "schedulemsg";

    private readonly Disturbances _disturbances = new();
    private readonly ConcurrentQueue<string> _refusals = new();
    private readonly BulkGetAccount _account;
    private readonly SubmissionReader _reader;
    private LoopbackServer? _server;

    private BulkGetSimulator(BulkGetSettings settings)
    {
        Settings = settings;
        _account = new BulkGetAccount(settings);
        _reader = new SubmissionReader(settings);
    }

    /// <summary>What stands before /bulksms.</summary>
    public Uri BaseAddress => _server!.Address;

    public BulkGetSettings Settings { get; }

    public ArrivalCounter Arrivals { get; } = new();

    /// <summary>All messages, the oldest first.</summary>
    public IReadOnlyList<BulkGetMessage> Messages => _account.Messages;

    /// <summary>What was wrong with the requests that were refused as a whole.</summary>
    public IReadOnlyList<string> Refusals => [.. _refusals];

    public int Credits
    {
        get => _account.Credits;
        set => _account.Credits = value;
    }

    public static async Task<BulkGetSimulator> StartAsync(BulkGetSettings? settings = null, CancellationToken cancellationToken = default)
    {
        var simulator = new BulkGetSimulator(settings ?? new BulkGetSettings());
        simulator._server = await LoopbackServer.StartAsync(simulator.HandleAsync, cancellationToken).ConfigureAwait(false);
        return simulator;
    }

    /// <summary>Carries the next requests out as usual, but breaks the connection instead of answering.</summary>
    public void LoseAnswers(int count) => _disturbances.LoseAnswers(count);

    /// <summary>Answers the next request with this text, without carrying it out. May be called for several requests.</summary>
    public void AnswerNext(string text, int status = 200, string mediaType = "text/plain") =>
        _disturbances.Script(new ScriptedAnswer(status, mediaType, text));

    /// <summary>Pushes a delivery report to an address of this machine, and tells the status that came back.</summary>
    public static Task<HttpStatusCode> PushReportAsync(
        Uri address,
        BulkGetReport report,
        BulkGetReportStyle style = BulkGetReportStyle.Form,
        bool hasPrefixes = true,
        CancellationToken cancellationToken = default) =>
        ReportSender.SendAsync(address, report, style, hasPrefixes, cancellationToken);

    /// <summary>Answers a request that came another way than through <see cref="BaseAddress"/>, such as through a proxy.</summary>
    public Task HandleAsync(HttpContext context) => _disturbances.AnswerAsync(context, Answer(context));

    public async ValueTask DisposeAsync()
    {
        if (_server is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ScriptedAnswer Answer(HttpContext context)
    {
        var operation = context.Request.Path.Value switch
        {
            "/bulksms/bulksms" => Submit,
            "/bulksms/schedulemsg" => Schedule,
            _ => null,
        };
        if (operation is null)
        {
            return new ScriptedAnswer(404, "", "");
        }

        Arrivals.Add(operation);
        if (context.Request.Method != HttpMethods.Get && !(Settings.AllowsPost && context.Request.Method == HttpMethods.Post))
        {
            return new ScriptedAnswer(405, "", "");
        }

        return _disturbances.TryTakeScripted(out var scripted)
            ? scripted
            : new ScriptedAnswer(200, "text/plain", Run(context, operation == Schedule) + Settings.Ending);
    }

    private string Run(HttpContext context, bool isScheduled)
    {
        try
        {
            var query = new RawQuery(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
            return _account.Submit(_reader.Read(query, isScheduled));
        }
        catch (BulkGetRefusal refusal)
        {
            _refusals.Enqueue(refusal.Message);
            return refusal.Code.ToString(CultureInfo.InvariantCulture);
        }
    }
}
