using Codegen.Runtime.Http;
using Codegen.Simulators.SmsFly;
using SendSms.SmsFly;

namespace SendSms;

/// <summary>All steps with SMS-fly, whose API is one address that takes actions in JSON.</summary>
internal static class SmsFlyTour
{
    public static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var simulator = await SmsFlySimulator.StartAsync(cancellationToken: cancellationToken);
        Console.WriteLine($"A simulator of SMS-fly listens at {simulator.Address}.");

        var options = new ApiClientOptions { BaseAddress = new Uri(simulator.Address, ".") };
        using var client = new SmsFlyClient(new SmsFlyCredentials(simulator.Settings.Key), options);

        var id = await SendAsync(client, Digits(arguments.To ?? "+380501234567"), arguments.Text, cancellationToken);
        simulator.SetStatus(id, "sms", "UNDELIV");
        await ReadStatusAsync(client, id, cancellationToken);
        await SendToNowhereAsync(client, cancellationToken);
        await SendWrongCombinationAsync(client, simulator, cancellationToken);

        simulator.LoseAnswers(1);
        await LostAnswer.ShowAsync(() => SendAsync(client, "380501234567", "Lost?", cancellationToken), () => simulator.Arrivals.Total);

        var balance = await client.Balance.GetByChannelAsync(cancellationToken);
        Console.WriteLine($"The account has {balance.Balance.Sms} for SMS and {balance.Balance.Viber} for Viber.");
    }

    /// <summary>Viber first, and SMS if Viber does not deliver.</summary>
    private static async Task<string> SendAsync(SmsFlyClient client, string recipient, string text, CancellationToken cancellationToken)
    {
        var sent = await client.Messages.SendAsync(
            new Message
            {
                Recipient = recipient,
                Channels = [Channel.Viber, Channel.Sms],
                Viber = new ViberMessage { Source = "Codegen", Text = text, Ttl = 60 },
                Sms = new SmsMessage { Source = "Codegen", Text = text },
            },
            cancellationToken);

        Console.WriteLine($"Sent \"{text}\" to {recipient}: message {sent.MessageId} is {sent.Viber?.Status} by Viber and {sent.Sms?.Status} by SMS, for {sent.Viber?.Cost} or {sent.Sms?.Cost}.");
        return sent.MessageId;
    }

    private static async Task ReadStatusAsync(SmsFlyClient client, string id, CancellationToken cancellationToken)
    {
        var status = await client.Messages.GetStatusAsync(new MessageQuery { MessageId = id }, cancellationToken);

        var state = status.Sms!.Status!.Value;
        Console.WriteLine($"By SMS it is {state}, {(state.IsFinal ? "which is final" : "which may change")}.");
    }

    /// <summary>A refusal has the provider's code, what kind of trouble it is, and the provider's own words.</summary>
    private static async Task SendToNowhereAsync(SmsFlyClient client, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(client, "999501234567", "Nobody", cancellationToken);
        }
        catch (ApiErrorException<SmsFlyErrorCode> refusal) when (refusal.Code == SmsFlyErrorCode.InvalidRoute)
        {
            Console.WriteLine($"Refused for this recipient, as it should be: {refusal.Code}, category {refusal.Category}, \"{refusal.ProviderMessage}\" ({refusal.Certainty}).");
            return;
        }

        throw new InvalidOperationException("A recipient without a route was not refused.");
    }

    /// <summary>What the provider's rules do not allow does not leave the program.</summary>
    private static async Task SendWrongCombinationAsync(SmsFlyClient client, SmsFlySimulator simulator, CancellationToken cancellationToken)
    {
        var before = simulator.Arrivals.Total;
        try
        {
            await client.Messages.SendAsync(
                new Message
                {
                    Recipient = "380501234567",
                    Channels = [Channel.Viber, Channel.Sms],
                    Viber = new ViberMessage { Source = "Codegen", Text = "A button would be needed", Image = "https://img.example/1.png", Ttl = 9999 },
                },
                cancellationToken);
        }
        catch (ApiConstraintException refusal) when (simulator.Arrivals.Total == before)
        {
            Console.WriteLine($"Not sent at all: {string.Join("; ", refusal.Violations.Select(static violation => violation.ToString()))}");
            return;
        }

        throw new InvalidOperationException("A message that breaks the provider's rules was sent.");
    }

    private static string Digits(string number) => new([.. number.Where(char.IsAsciiDigit)]);
}
