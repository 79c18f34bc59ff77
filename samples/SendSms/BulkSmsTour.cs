using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Simulators.BulkSms;
using SendSms.BulkSms;

namespace SendSms;

/// <summary>All steps with BulkSMS, whose API an OpenAPI document describes.</summary>
internal static class BulkSmsTour
{
    public static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var simulator = await BulkSmsSimulator.StartAsync(cancellationToken: cancellationToken);
        Console.WriteLine($"A simulator of BulkSMS listens at {simulator.BaseAddress}.");

        var credentials = new BasicAuth(simulator.Settings.TokenId, simulator.Settings.TokenSecret);
        var options = new ApiClientOptions { BaseAddress = simulator.BaseAddress };
        using var client = new BulkSmsClient(credentials, options);
        var steps = new BulkSmsSteps(client);

        var id = await steps.SendOneAsync(arguments.To ?? "+27001234567", arguments.Text, cancellationToken);
        await steps.SendBatchAsync(cancellationToken);
        await steps.ReadStatusAsync(id, cancellationToken);
        await steps.ScheduleAsync(cancellationToken);

        simulator.SetStatus(simulator.Messages[1].Id, "FAILED", "HANDSET_ERROR");
        await steps.ReadStatusAsync(simulator.Messages[1].Id.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken);

        simulator.LoseAnswers(1);
        await LostAnswer.ShowAsync(() => steps.SendOneAsync("+27001234567", "Lost?", cancellationToken), () => simulator.Arrivals.Total);

        await steps.ReadCreditsAsync(cancellationToken);
        simulator.Credits = 1;
        await steps.SendWithoutCreditsAsync(cancellationToken);

        // A status that the spec does not list, as if the service had learnt a new one.
        simulator.SetStatus(simulator.Messages[0].Id, "REROUTED");
        await steps.ReadStatusAsync(id, cancellationToken);
    }
}
