using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>Whatever sends.</summary>
internal sealed class SendOperations(JoMobileAccount account)
{
    public IEnumerable<Route> Routes =>
    [
        new("send", "POST", "/v1/send", SendAsync),
        new("send-bulk", "POST", "/v1/send-bulk", SendBulkAsync),
        new("replacement", "POST", "/v1/replacement", ReplaceAsync),
    ];

    private async Task<Answer> SendAsync(HttpRequest request, string id)
    {
        var body = await JoMobileJson.ReadAsync(request).ConfigureAwait(false);
        return body.ValueKind == JsonValueKind.Array
            ? SendPackage(body)
            : throw JoMobileRefusal.BadRequest("body", "A list of messages is expected.");
    }

    /// <summary>The document shows a list, and a known client sends what would be its only entry.</summary>
    private async Task<Answer> ReplaceAsync(HttpRequest request, string id)
    {
        var body = await JoMobileJson.ReadAsync(request).ConfigureAwait(false);
        return SendPackage(body.ValueKind == JsonValueKind.Array ? body : JsonElement.Parse($"[{body.GetRawText()}]"));
    }

    private Answer SendPackage(JsonElement body)
    {
        // All is read before anything is sent: a package goes out as a whole or not at all.
        var entries = body.EnumerateArray().Select(ReadEntry).ToList();
        var count = entries.Sum(static entry => entry.Phones.Count);
        if (count == 0 || count > account.Settings.PackageLimit)
        {
            throw JoMobileRefusal.BadRequest("number", $"A package holds from 1 to {account.Settings.PackageLimit} messages.");
        }

        return Sending(entries.Select(entry => Detail("number", entry.Phones, entry.Draft.Sender, account.Send(entry.Draft, entry.Phones))));
    }

    private (MessageDraft Draft, IReadOnlyList<string> Phones) ReadEntry(JsonElement element, int index)
    {
        var members = new StrictObject(element, $"$[{index}]");
        var phones = JoMobileJson.TakeRequiredList(members, "number", JoMobileJson.PhoneText);
        var draft = MessageDraft.Read(members, account.Settings) with
        {
            BeginDate = MessageDraft.TakeDate(members, "beginDate"),
            BeginTime = MessageDraft.TakeTime(members, "beginTime"),
        };
        members.End();
        return (draft, phones);
    }

    private async Task<Answer> SendBulkAsync(HttpRequest request, string id)
    {
        var members = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var phones = members.Take("phone") switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(static item => JoMobileJson.PhoneText(item, "phone"))],
            { } single => (IReadOnlyList<string>)[JoMobileJson.PhoneText(single, "phone")],
        };
        var groups = JoMobileJson.TakeList(members, "id_group", JoMobileJson.Number);
        var excluded = JoMobileJson.TakeList(members, "id_group_excluded", JoMobileJson.Number);
        var draft = MessageDraft.Read(members, account.Settings) with
        {
            BeginDate = MessageDraft.TakeDate(members, "dateStart"),
            BeginTime = MessageDraft.TakeTime(members, "timeStart"),
        };
        MessageDraft.TakeTime(members, "timeStop");
        members.End();

        var recipients = phones.Concat(NumbersOf(groups)).Except(NumbersOf(excluded)).ToList();
        return recipients.Count > 0
            ? Sending([Detail("id_group", groups, draft.Sender, account.Send(draft, recipients))])
            : throw JoMobileRefusal.BadRequest("phone", "Nobody is left to send to.");
    }

    private IEnumerable<string> NumbersOf(IReadOnlyList<int> ids) => ids
        .SelectMany(id => (account.Groups.FirstOrDefault(group => group.Id == id) ?? throw JoMobileRefusal.BadRequest("id_group", "There is no such group.")).Members)
        .Select(static member => member.Phone);

    private static Answer Sending(IEnumerable<JsonObject> details) =>
        JoMobileJson.Success(new JsonObject { ["sending"] = new JsonArray([.. details]) });

    private static JsonObject Detail<T>(string name, IReadOnlyList<T> values, string sender, long sentId) => new()
    {
        [name] = new JsonArray([.. values.Select(static value => JsonValue.Create(value))]),
        ["senderID"] = sender,
        ["sentID"] = sentId,
    };
}
