using System.Globalization;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.BulkSms;

/// <summary>The operations under /messages.</summary>
internal sealed class MessageOperations(BulkSmsAccount account)
{
    public IEnumerable<Route> Routes =>
    [
        new("messages.list", "GET", "/v1/messages", ListAsync),
        new("messages.send", "POST", "/v1/messages", SendAsync),
        new("messages.sendByQuery", "GET", "/v1/messages/send", SendByQueryAsync),
        new("messages.get", "GET", "/v1/messages/{id}", GetAsync),
        new("messages.listRelatedReceived", "GET", "/v1/messages/{id}/relatedReceivedMessages", ListRelatedReceivedAsync),
    ];

    /// <summary>Scheduled messages can be seen once their time has come.</summary>
    private IEnumerable<SimulatedMessage> Visible =>
        account.Messages.Where(message => message.ScheduleDate is null || message.ScheduleDate <= account.Settings.Clock.GetUtcNow());

    private async Task<Answer> SendAsync(HttpRequest request, string id)
    {
        var options = SubmissionOptions.Read(new StrictQuery(request), account.Settings.Clock.GetUtcNow());
        var entries = SubmissionReader.Read(await JsonBody.ReadAsync(request).ConfigureAwait(false));
        return new Answer(201, MessageJson.Submitted(account.Submit(entries, options)));
    }

    private Task<Answer> SendByQueryAsync(HttpRequest request, string id)
    {
        var query = new StrictQuery(request);
        var recipient = new Recipient(RecipientReader.ReadNumber(query.TakeRequired("to"), "to"), []);
        var entry = new SubmissionEntry([recipient], query.TakeRequired("body"), null, "TEXT", 3, 2, 0, null);
        var options = new SubmissionOptions(query.TakeInt32("deduplication-id"));
        query.End();
        return Task.FromResult(new Answer(201, MessageJson.Submitted(account.Submit([entry], options))));
    }

    private Task<Answer> ListAsync(HttpRequest request, string id)
    {
        var query = new StrictQuery(request);
        var limit = query.TakeInt32("limit") ?? 1000;
        var filter = MessageFilter.Read(query.Take("filter"));
        var order = query.Take("sortOrder") ?? "DESCENDING";
        query.End();
        if (limit < 1 || order is not ("ASCENDING" or "DESCENDING"))
        {
            throw ProblemException.BadRequest("limit or sortOrder: the value is not one of those allowed");
        }

        var found = Visible.Where(filter);
        found = order == "ASCENDING" ? found.OrderBy(static message => message.Id) : found.OrderByDescending(static message => message.Id);
        return Task.FromResult(new Answer(200, MessageJson.List(found.Take(limit))));
    }

    private Task<Answer> GetAsync(HttpRequest request, string id)
    {
        new StrictQuery(request).End();
        var wanted = ReadId(id);
        var message = Visible.FirstOrDefault(message => message.Id == wanted) ?? throw ProblemException.NotFound($"There is no message with the id '{id}'");
        return Task.FromResult(new Answer(200, MessageJson.Write(message, isSubmission: false)));
    }

    private Task<Answer> ListRelatedReceivedAsync(HttpRequest request, string id)
    {
        new StrictQuery(request).End();
        var sent = ReadId(id);
        return Task.FromResult(new Answer(200, MessageJson.List(Visible.Where(message => message.RelatedSentMessageId == sent))));
    }

    private static long ReadId(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw ProblemException.BadRequest("id: the id is not valid");
}
