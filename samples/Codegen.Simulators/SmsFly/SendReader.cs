using System.Text.RegularExpressions;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.SmsFly;

/// <summary>Reads the data of SENDMESSAGE.</summary>
internal sealed partial class SendReader(SmsFlySettings settings)
{
    public (string Recipient, IReadOnlyList<SmsFlyPart> Parts) Read(StrictObject data)
    {
        var recipient = ReadRecipient(data);
        var channels = ChannelReader.Read(data);
        var parts = channels.Select(channel => channel == "sms" ? ReadSms(data) : ReadViber(data)).ToList();
        data.End();
        return (recipient, parts);
    }

    private string ReadRecipient(StrictObject data)
    {
        var recipient = data.Take("recipient") is { ValueKind: System.Text.Json.JsonValueKind.String } value ? value.GetString()! : "";
        if (!InternationalNumber().IsMatch(recipient))
        {
            throw new SmsFlyRefusal("INVRECIPIENT", "An international number without a plus sign is expected");
        }

        return settings.UnroutablePrefixes.Any(prefix => recipient.StartsWith(prefix, StringComparison.Ordinal))
            ? throw new SmsFlyRefusal("INVROUTE", "There is no route to this number")
            : recipient;
    }

    private SmsFlyPart ReadSms(StrictObject data)
    {
        const string Code = "INVSMSMESSAGE";
        var sms = Inner(data, "sms", Code);
        var source = ReadSource(sms, settings.SmsSources);
        var part = Within(Code, () => new SmsFlyPart
        {
            Channel = "sms",
            Source = source,
            Ttl = sms.TakeInt32("ttl"),
            IsFlash = (sms.TakeInt32("flash") ?? 0) switch
            {
                0 => false,
                1 => true,
                _ => throw new SmsFlyRefusal(Code, "flash is 0 or 1"),
            },
            Cost = settings.SmsCost,
        });
        part = part with { Text = Within("INVTEXT", () => sms.TakeRequiredText("text")) };
        Within(Code, () => { sms.End(); return true; });
        return part.Text!.Length > 0 ? CheckTtl(part, Code) : throw new SmsFlyRefusal("INVTEXT", "The text is empty");
    }

    private SmsFlyPart ReadViber(StrictObject data)
    {
        const string Code = "INVVIBERMESSAGE";
        var viber = Inner(data, "viber", Code);
        var source = ReadSource(viber, settings.ViberSources);
        var part = Within(Code, () => new SmsFlyPart
        {
            Channel = "viber",
            Source = source,
            Ttl = viber.TakeInt32("ttl") ?? throw new SmsFlyRefusal(Code, "ttl is required"),
            Cost = settings.ViberCost,
        });
        part = ViberContentReader.Read(viber, part);
        Within(Code, () => { viber.End(); return true; });
        return CheckTtl(part, Code);
    }

    private static StrictObject Inner(StrictObject data, string name, string code) =>
        Within(code, () => new StrictObject(data.TakeRequired(name), "$.data." + name));

    private static string ReadSource(StrictObject part, IReadOnlyList<string> known)
    {
        var source = Within("INVSOURCE", () => part.TakeRequiredText("source"));
        return known.Contains(source) ? source : throw new SmsFlyRefusal("INVSOURCE", "The sender is not registered");
    }

    private static SmsFlyPart CheckTtl(SmsFlyPart part, string code) =>
        part.Ttl is null or (>= 1 and <= 1440) ? part : throw new SmsFlyRefusal(code, "ttl is from 1 to 1440 minutes");

    private static T Within<T>(string code, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ShapeException problem)
        {
            throw new SmsFlyRefusal(code, problem.Message);
        }
    }

    [GeneratedRegex("^[1-9][0-9]{9,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex InternationalNumber();
}
