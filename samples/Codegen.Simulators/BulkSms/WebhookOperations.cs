using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.BulkSms;

/// <summary>The operations under /webhooks. Addresses are kept but never called.</summary>
internal sealed class WebhookOperations
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, JsonObject> _webhooks = [];
    private long _lastId = 233;

    public IEnumerable<Route> Routes =>
    [
        new("webhooks.list", "GET", "/v1/webhooks", ListAsync),
        new("webhooks.create", "POST", "/v1/webhooks", CreateAsync),
        new("webhooks.get", "GET", "/v1/webhooks/{id}", GetAsync),
        new("webhooks.update", "POST", "/v1/webhooks/{id}", UpdateAsync),
        new("webhooks.delete", "DELETE", "/v1/webhooks/{id}", DeleteAsync),
    ];

    private Task<Answer> ListAsync(HttpRequest request, string id)
    {
        new StrictQuery(request).End();
        lock (_lock)
        {
            return Task.FromResult(new Answer(200, new JsonArray([.. _webhooks.Values.Select(static webhook => webhook.DeepClone())])));
        }
    }

    private async Task<Answer> CreateAsync(HttpRequest request, string id)
    {
        var webhook = await ReadEntryAsync(request).ConfigureAwait(false);
        lock (_lock)
        {
            return Keep(++_lastId, webhook);
        }
    }

    private Task<Answer> GetAsync(HttpRequest request, string id)
    {
        new StrictQuery(request).End();
        lock (_lock)
        {
            return Task.FromResult(new Answer(200, _webhooks[ReadKnownId(id)].DeepClone()));
        }
    }

    private async Task<Answer> UpdateAsync(HttpRequest request, string id)
    {
        var webhook = await ReadEntryAsync(request).ConfigureAwait(false);
        lock (_lock)
        {
            return Keep(ReadKnownId(id), webhook);
        }
    }

    private Task<Answer> DeleteAsync(HttpRequest request, string id)
    {
        lock (_lock)
        {
            _webhooks.Remove(ReadKnownId(id));
            return Task.FromResult(new Answer(200));
        }
    }

    private static async Task<JsonObject> ReadEntryAsync(HttpRequest request)
    {
        var members = new StrictObject(await JsonBody.ReadAsync(request).ConfigureAwait(false), "$");
        var webhook = new JsonObject
        {
            ["name"] = members.TakeRequiredText("name"),
            ["url"] = members.TakeRequiredText("url"),
            ["triggerScope"] = members.TakeOneOf("triggerScope", "SENT", "RECEIVED") ?? throw ProblemException.BadRequest("$.triggerScope: a value is required"),
            ["invokeOption"] = members.TakeOneOf("invokeOption", "ONE", "MANY") ?? "ONE",
            ["active"] = members.TakeBoolean("active") ?? true,
            ["onWebApp"] = members.TakeBoolean("onWebApp") ?? true,
            ["contactEmailAddress"] = members.TakeNullableText("contactEmailAddress"),
        };
        members.End();
        return Uri.TryCreate((string)webhook["url"]!, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? webhook
            : throw ProblemException.BadRequest("$.url: an http or https address is expected");
    }

    private Answer Keep(long id, JsonObject webhook)
    {
        var name = (string)webhook["name"]!;
        if (_webhooks.Any(other => other.Key != id && (string)other.Value["name"]! == name))
        {
            throw ProblemException.BadRequest("$.name: another webhook has this name");
        }

        webhook["id"] = id;
        _webhooks[id] = webhook;
        return new Answer(200, webhook.DeepClone());
    }

    private long ReadKnownId(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _webhooks.ContainsKey(number)
            ? number
            : throw ProblemException.NotFound($"Webhook with id '{id}' does not exist");
}
