using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.SmsFly;

/// <summary>What each action does with its data.</summary>
internal sealed class Actions(SmsFlySettings settings, SmsFlyAccount account)
{
    private readonly PriceList _prices = new(settings);
    private readonly SendReader _sends = new(settings);

    public JsonObject Run(string? action, StrictObject data) => action switch
    {
        "GETBALANCE" => GetBalance(data),
        "GETBALANCEEXT" => GetBalanceExt(data),
        "GETSOURCES" => GetSources(data),
        "GETPRICELIST" => _prices.GetList(data),
        "GETPRICE" => _prices.GetOne(data),
        "SENDMESSAGE" => Send(data),
        "GETMESSAGESTATUS" => GetStatus(data),
        _ => throw new SmsFlyRefusal("INVACTION", "The action is missing or unknown"),
    };

    private JsonObject GetBalance(StrictObject data)
    {
        data.End();
        return new JsonObject { ["balance"] = AnswerWriter.Amount(account.Balance.Sms + account.Balance.Viber) };
    }

    private JsonObject GetBalanceExt(StrictObject data)
    {
        data.End();
        var (sms, viber) = account.Balance;
        return new JsonObject { ["balance"] = new JsonObject { ["sms"] = AnswerWriter.Amount(sms), ["viber"] = AnswerWriter.Amount(viber) } };
    }

    private JsonObject GetSources(StrictObject data)
    {
        var channels = ChannelReader.Read(data);
        data.End();
        var answer = new JsonObject();
        foreach (var channel in channels)
        {
            var sources = channel == "sms" ? settings.SmsSources : settings.ViberSources;
            answer[channel] = new JsonArray([.. sources.Select(static source => JsonValue.Create(source))]);
        }

        return answer;
    }

    private JsonObject Send(StrictObject data)
    {
        var (recipient, parts) = _sends.Read(data);
        var message = account.Send(recipient, parts);
        var answer = new JsonObject { ["messageID"] = message.MessageId };
        foreach (var part in message.Parts)
        {
            var json = new JsonObject
            {
                ["status"] = part.Status,
                ["date"] = AnswerWriter.Date(part.Date),
                ["cost"] = settings.IsCostText ? AnswerWriter.Amount(part.Cost) : part.Cost,
            };
            if (part.Channel == "viber")
            {
                json["label"] = settings.ViberLabel;
            }

            answer[part.Channel] = json;
        }

        return answer;
    }

    private JsonObject GetStatus(StrictObject data)
    {
        var id = data.Take("messageID") is { ValueKind: System.Text.Json.JsonValueKind.String } value ? value.GetString() : null;
        data.End();
        var message = account.Messages.FirstOrDefault(message => message.MessageId == id) ??
            throw new SmsFlyRefusal("INVMSGID", "The message id is missing or unknown");
        var answer = new JsonObject { ["messageID"] = message.MessageId };
        foreach (var part in message.Parts)
        {
            answer[part.Channel] = new JsonObject { ["status"] = part.Status, ["date"] = AnswerWriter.LocalDate(part.Date) };
        }

        return answer;
    }
}
