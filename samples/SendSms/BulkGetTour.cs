using Codegen.Runtime.Http;
using Codegen.Simulators.BulkGet;
using SendSms.BulkGet;

namespace SendSms;

/// <summary>All steps with the bulk SMS API over GET, which answers with fields between bars.</summary>
internal static class BulkGetTour
{
    private static readonly string[] Friends = ["+27001234567", "+27002345678", "+27003456789"];

    public static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var settings = new BulkGetSettings { DestinationCodes = new Dictionary<string, int> { ["27002345678"] = 1706 } };
        await using var simulator = await BulkGetSimulator.StartAsync(settings, cancellationToken);
        Console.WriteLine($"A simulator of the bulk SMS API over GET listens at {simulator.BaseAddress}.");

        var options = new BulkGetClientOptions { BaseAddress = simulator.BaseAddress };
        using var client = new BulkGetClient(new BulkGetCredentials(settings.Username, settings.Password), options);

        await SendAsync(client, [arguments.To ?? Friends[0]], arguments.Text, cancellationToken);
        await SendAsync(client, Friends, "Happy holidays!", cancellationToken);
        await ScheduleAsync(client, cancellationToken);
        await SendWithWrongPasswordAsync(settings, simulator, cancellationToken);

        simulator.LoseAnswers(1);
        await LostAnswer.ShowAsync(() => SendAsync(client, [Friends[0]], "Lost?", cancellationToken), () => simulator.Arrivals.Total);
    }

    /// <summary>Each destination has a result of its own.</summary>
    private static async Task SendAsync(BulkGetClient client, string[] destinations, string text, CancellationToken cancellationToken)
    {
        var sent = await client.Messages.SubmitAsync(MessageType.Plain, true, destinations, "Codegen", text, cancellationToken);

        Console.WriteLine($"Sent \"{text}\" to {destinations.Length}:");
        foreach (var result in sent.Results)
        {
            Console.WriteLine(result.Error is null
                ? $"  {result.Target}: {result.Outcome}, message {result.Id}"
                : $"  {result.Target}: {result.Outcome}, {result.Code}, category {result.Category}");
        }
    }

    private static async Task ScheduleAsync(BulkGetClient client, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);
        var scheduled = await client.Messages.ScheduleAsync(
            ScheduledMessageType.Unicode, false, [Friends[0]], "Codegen", "Доброго ранку!", day, new TimeOnly(8, 30), TimeSpan.FromHours(2), cancellationToken);

        Console.WriteLine($"Scheduled for {day:O} 08:30 GMT+2: schedule {string.Join(", ", scheduled.Scheduled.Select(static part => part.Id))}.");
    }

    private static async Task SendWithWrongPasswordAsync(BulkGetSettings settings, BulkGetSimulator simulator, CancellationToken cancellationToken)
    {
        using var client = new BulkGetClient(new BulkGetCredentials(settings.Username, "wrong"), new BulkGetClientOptions { BaseAddress = simulator.BaseAddress });
        try
        {
            await SendAsync(client, [Friends[0]], "Who am I?", cancellationToken);
        }
        catch (ApiErrorException<BulkGetErrorCode> refusal) when (refusal.Code == BulkGetErrorCode.InvalidCredentials)
        {
            Console.WriteLine($"Refused as a whole, as it should be: {refusal.Code} ({refusal.RawCode}), category {refusal.Category}, repeat {refusal.Retry}. Nothing was sent ({refusal.Certainty}).");
            return;
        }

        throw new InvalidOperationException("A wrong password was not refused.");
    }
}
