using Codegen.Runtime.Http;
using Codegen.Simulators.JoMobile;
using SendSms.JoMobile;

namespace SendSms;

/// <summary>All steps with Jo Mobile, which takes tokens that a login of two steps gives.</summary>
internal static class JoMobileTour
{
    public static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var simulator = await JoMobileSimulator.StartAsync(cancellationToken: cancellationToken);
        Console.WriteLine($"A simulator of Jo Mobile listens at {simulator.BaseAddress}.");

        var options = new JoMobileClientOptions { BaseAddress = simulator.BaseAddress };
        using var client = new JoMobileClient(new JoMobileCredentials(simulator.Settings.Username, simulator.Settings.Password), options);

        await SendAsync(client, [arguments.To ?? "380501234567", "380671234567"], arguments.Text, cancellationToken);
        Console.WriteLine($"The client logged in by itself, {simulator.TokenRequests} time.");

        simulator.SetState(simulator.Messages[1].StateId, "REJECTD");
        await ReadStatesAsync(client, cancellationToken);
        await ScheduleAsync(client, cancellationToken);
        await SendFromNobodyAsync(client, cancellationToken);

        simulator.ForgetTokens();
        var account = await client.Account.GetAsync(cancellationToken);
        Console.WriteLine($"The token was refused, so the client logged in again ({simulator.TokenRequests} times by now) and read the account of {account.Login}.");

        simulator.LoseAnswers(1);
        await LostAnswer.ShowAsync(() => SendAsync(client, ["380501234567"], "Lost?", cancellationToken), () => simulator.Arrivals["send"]);
        await client.Session.LogoutAsync(cancellationToken);
    }

    private static async Task SendAsync(JoMobileClient client, string[] numbers, string text, CancellationToken cancellationToken)
    {
        var taken = await client.Messages.SendAsync([Message("Codegen", text, numbers)], cancellationToken);

        Console.WriteLine($"Sent \"{text}\": {string.Join("; ", (taken.SendingValue ?? []).Select(static part => $"sending {part.SentId} to {string.Join(", ", part.Number ?? [])}"))}.");
    }

    /// <summary>What became of each message; a state of tomorrow keeps its text.</summary>
    private static async Task ReadStatesAsync(JoMobileClient client, CancellationToken cancellationToken)
    {
        foreach (var row in await client.Messages.SearchAsync(new MessageQuery { Sender = "Codegen" }, cancellationToken))
        {
            Console.WriteLine($"  to {row.Phone}: {row.State}, {(row.State is { IsFinal: true } ? "which is final" : "which may change")}");
        }
    }

    private static async Task ScheduleAsync(JoMobileClient client, CancellationToken cancellationToken)
    {
        var message = Message("Codegen", "Good morning", ["380501234567"]);
        message.BeginDate = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);
        message.BeginTime = new TimeOnly(8, 30);
        await client.Messages.SendAsync([message], cancellationToken);

        Console.WriteLine($"Scheduled for {message.BeginDate:O} {message.BeginTime:HH:mm} GMT+0.");
    }

    private static async Task SendFromNobodyAsync(JoMobileClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.Messages.SendAsync([Message("Nobody", "Who?", ["380501234567"])], cancellationToken);
        }
        catch (ApiErrorException<JoMobileErrorCode> refusal)
        {
            Console.WriteLine($"Refused, as it should be: {refusal.Code}, category {refusal.Category}, {refusal.Details ?? refusal.ProviderMessage} ({refusal.Certainty}).");
            return;
        }

        throw new InvalidOperationException("A sender that is not registered was not refused.");
    }

    private static Message Message(string sender, string text, string[] numbers) =>
        new() { Number = numbers, SenderId = sender, Text = text, Type = MessageType.Sms };
}
