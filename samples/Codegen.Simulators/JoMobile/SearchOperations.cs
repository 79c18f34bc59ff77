using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>Looks for messages that were sent.</summary>
internal sealed class SearchOperations(JoMobileAccount account)
{
    private const string DateForm = "yyyy-MM-dd HH:mm:ss";
    private const int UsualLimit = 100;

    public IEnumerable<Route> Routes => [new("sms-full-data", "POST", "/v1/sms-full-data", SearchAsync)];

    private async Task<Answer> SearchAsync(HttpRequest request, string id)
    {
        var members = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var isHere = (members.TakeInt32("MCC") ?? account.Settings.Mcc) == account.Settings.Mcc & (members.TakeInt32("MNC") ?? account.Settings.Mnc) == account.Settings.Mnc;
        var sender = members.TakeText("sender");
        var type = members.TakeText("type_sms");
        var phones = JoMobileJson.TakeList(members, "phone", JoMobileJson.PhoneText);
        var ids = JoMobileJson.TakeList(members, "id_base", JoMobileJson.Number);
        var states = JoMobileJson.TakeList(members, "state", JoMobileJson.Text);
        var (from, to) = ReadPeriod(members.TakeText("time_period"));
        var limit = TakeLimit(members);
        var page = members.TakeInt32("offset") ?? 0;
        members.End();
        if (limit < 1 || page < 0)
        {
            throw JoMobileRefusal.BadRequest("limit", "The limit and the page must not be negative.");
        }

        var found = account.Messages.Where(message =>
            isHere && (sender ?? message.Sender) == message.Sender && (type ?? message.Type) == message.Type &&
            (phones.Count == 0 || phones.Contains(message.Phone)) && (ids.Count == 0 || ids.Contains((int)message.SentId)) &&
            (states.Count == 0 || states.Contains(message.State)) && message.Time >= from && message.Time <= to);
        return JoMobileJson.Success(new JsonArray([.. found.Skip(page * limit).Take(limit).Select(Write)]));
    }

    /// <summary>Null is the same as leaving it out.</summary>
    private static int TakeLimit(StrictObject members) => members.Take("limit") switch
    {
        null or { ValueKind: JsonValueKind.Null } => UsualLimit,
        { } value => JoMobileJson.Number(value, "limit"),
    };

    private static (DateTimeOffset From, DateTimeOffset To) ReadPeriod(string? text)
    {
        if (text is null)
        {
            return (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        }

        return text.Split(" - ") is [var from, var to] && TryRead(from, out var first) && TryRead(to, out var last)
            ? (first, last)
            : throw JoMobileRefusal.BadRequest("time_period", $"The form {DateForm} - {DateForm} is expected.");
    }

    private static bool TryRead(string text, out DateTimeOffset date) =>
        DateTimeOffset.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);

    private static JsonObject Write(JoMobileMessage message) => new()
    {
        ["id_state"] = message.StateId,
        ["originator"] = message.Sender,
        ["phone"] = message.Phone,
        ["type_sms"] = message.Type,
        ["text_sms"] = message.Text,
        ["num_parts"] = 1,
        ["part_no"] = 1,
        ["state"] = message.State,
        ["time"] = message.Time.UtcDateTime.ToString(DateForm, CultureInfo.InvariantCulture),
    };
}
