using System.Globalization;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.JoMobile;

/// <summary>What a message says, without the numbers that it goes to.</summary>
internal sealed record MessageDraft(string Sender, string Text, string Type, int? Lifetime, bool WantsReport, string? CallbackUrl)
{
    public string? BeginDate { get; init; }

    public string? BeginTime { get; init; }

    public static MessageDraft Read(StrictObject members, JoMobileSettings settings)
    {
        var sender = members.TakeRequiredText("senderID");
        var type = members.TakeOneOf("type", "sms", "hlr", "wappush", "flashsms", "mnp") ?? throw JoMobileRefusal.BadRequest("type", "A value is required.");
        var text = members.TakeText("text") ?? "";
        CheckSender(sender, settings);
        if (text.Length == 0 && type is not ("hlr" or "mnp"))
        {
            throw JoMobileRefusal.BadRequest("text", "A value is required.");
        }

        return new MessageDraft(sender, text, type, members.TakeInt32("lifetime"), members.TakeBoolean("delivery") ?? false, members.TakeText("callback_url"));
    }

    public static string? TakeDate(StrictObject members, string name) => Take(members, name, ["yyyy-MM-dd"]);

    public static string? TakeTime(StrictObject members, string name) => Take(members, name, ["HH:mm", "HH:mm:ss"]);

    public JoMobileMessage ToMessage(long stateId, long sentId, string phone, string state, DateTimeOffset time) => new()
    {
        StateId = stateId,
        SentId = sentId,
        Sender = Sender,
        Phone = phone,
        Type = Type,
        Text = Text,
        State = state,
        Time = time,
        BeginDate = BeginDate,
        BeginTime = BeginTime,
        Lifetime = Lifetime,
        WantsReport = WantsReport,
        CallbackUrl = CallbackUrl,
    };

    private static string? Take(StrictObject members, string name, string[] forms)
    {
        var text = members.TakeText(name);
        return text is null || DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : throw JoMobileRefusal.BadRequest(name, $"The form {string.Join(" or ", forms)} is expected.");
    }

    private static void CheckSender(string sender, JoMobileSettings settings)
    {
        if (sender.Length == 0 || (sender.All(char.IsAsciiDigit) ? sender.Length is < 3 or > 15 : sender.Length > 11))
        {
            throw JoMobileRefusal.BadRequest("senderID", "From 3 to 15 digits or at most 11 characters are expected.");
        }

        if (settings.UnregisteredSenders.Contains(sender))
        {
            throw JoMobileRefusal.BadRequest("senderID", "not_registr_originator");
        }
    }
}
