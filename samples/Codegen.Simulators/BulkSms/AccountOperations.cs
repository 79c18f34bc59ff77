using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.BulkSms;

/// <summary>The profile, credits, blocked numbers and attachments.</summary>
internal sealed class AccountOperations(BulkSmsAccount account)
{
    public IEnumerable<Route> Routes =>
    [
        new("profile.get", "GET", "/v1/profile", GetProfileAsync),
        new("credit.transfer", "POST", "/v1/credit/transfer", TransferAsync),
        new("blockedNumbers.list", "GET", "/v1/blocked-numbers", ListBlockedAsync),
        new("blockedNumbers.add", "POST", "/v1/blocked-numbers", BlockAsync),
        new("attachments.preSign", "POST", "/v1/rmm/pre-sign-attachment", PreSignAsync),
    ];

    private Task<Answer> GetProfileAsync(HttpRequest request, string id)
    {
        new StrictQuery(request).End();
        var settings = account.Settings;
        var today = settings.Clock.GetUtcNow().Date;
        var sent = account.Messages.Count(message => message.Type == "SENT" && message.SubmissionDate.UtcDateTime.Date == today);
        return Task.FromResult(new Answer(200, new JsonObject
        {
            ["id"] = "4242",
            ["username"] = "simulated",
            ["created"] = "2020-02-29T10:00:00+02:00",
            ["credits"] = new JsonObject { ["balance"] = account.Credits, ["limit"] = 0, ["isTransferAllowed"] = settings.IsTransferAllowed },
            ["quota"] = new JsonObject { ["size"] = settings.Quota, ["remaining"] = settings.Quota - sent },
            ["originAddresses"] = new JsonObject { ["allowed"] = new JsonArray(settings.DefaultSender), ["isFullControlAllowed"] = true },
            ["company"] = new JsonObject { ["name"] = "Simulated Ltd", ["taxReference"] = "" },
            ["addedLater"] = new JsonObject { ["clients"] = "must ignore this" },
        }));
    }

    private async Task<Answer> TransferAsync(HttpRequest request, string id)
    {
        var members = new StrictObject(await JsonBody.ReadAsync(request).ConfigureAwait(false), "$");
        members.TakeRequiredText("toUsername");
        members.TakeRequiredDecimal("toUserId");
        var credits = members.TakeRequiredDecimal("credits");
        members.TakeText("commentOnFrom", 100);
        members.TakeText("commentOnTo", 100);
        members.End();
        if (!account.Settings.IsTransferAllowed)
        {
            throw ProblemException.Forbidden("The transfer of credits is not switched on");
        }

        account.Transfer(credits > 0 ? credits : throw ProblemException.BadRequest("$.credits: the number must be above zero"));
        return new Answer(200);
    }

    private Task<Answer> ListBlockedAsync(HttpRequest request, string id)
    {
        var query = new StrictQuery(request);
        var least = query.TakeInt32("min-id") ?? 0;
        var limit = query.TakeInt32("limit") ?? 10_000;
        query.End();
        if (limit is < 1 or > 10_000)
        {
            throw ProblemException.BadRequest("limit: 1 to 10000 is allowed");
        }

        var found = account.BlockedNumbers
            .Select(static (number, index) => (Id: index + 1, Number: number))
            .Where(blocked => blocked.Id >= least)
            .Take(limit)
            .Select(static blocked => (JsonNode)new JsonObject { ["id"] = blocked.Id, ["phoneNumber"] = blocked.Number });
        return Task.FromResult(new Answer(200, new JsonArray([.. found])));
    }

    private async Task<Answer> BlockAsync(HttpRequest request, string id)
    {
        var body = await JsonBody.ReadAsync(request).ConfigureAwait(false);
        if (body.ValueKind != JsonValueKind.Array || body.GetArrayLength() > 1000)
        {
            throw ProblemException.BadRequest("$: a list of at most 1000 phone numbers is expected");
        }

        account.Block(body.EnumerateArray().Select(static number => number.ValueKind == JsonValueKind.String
            ? RecipientReader.ReadNumber(number.GetString()!, "$")
            : throw ProblemException.BadRequest("$: a text is expected")).ToList());
        return new Answer(200);
    }

    private static async Task<Answer> PreSignAsync(HttpRequest request, string id)
    {
        var members = new StrictObject(await JsonBody.ReadAsync(request).ConfigureAwait(false), "$");
        var mediaType = members.TakeText("mediaType") ?? "application/octet-stream";
        var extension = members.TakeText("fileExtension") ?? "bin";
        members.End();
        return new Answer(200, new JsonObject
        {
            ["fetchUrl"] = $"https://attachments.example/simulated.{extension}",
            ["putUrl"] = $"https://storage.example/simulated.{extension}?token=simulated",
            ["fields"] = new JsonArray(new JsonObject { ["name"] = "content-type", ["value"] = mediaType }),
        });
    }
}
