using System.Diagnostics;
using Codegen.Simulators.BulkSms;

// Runs the program that the arguments name against a simulator, then looks at what has arrived there.
await using var simulator = await BulkSmsSimulator.StartAsync();
var start = new ProcessStartInfo(args[0], args[1..]);
start.Environment["SMOKE_ADDRESS"] = simulator.BaseAddress.ToString();
start.Environment["SMOKE_TOKEN_ID"] = simulator.Settings.TokenId;
start.Environment["SMOKE_TOKEN_SECRET"] = simulator.Settings.TokenSecret;

using var client = Process.Start(start) ?? throw new InvalidOperationException("The client did not start.");
using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
await client.WaitForExitAsync(limit.Token);

if (client.ExitCode != 0)
{
    Console.Error.WriteLine($"The client ended with {client.ExitCode}.");
    return 1;
}

var bodies = simulator.Messages.Select(message => message.Body).ToList();
if (bodies is not ["Hello from the package"])
{
    Console.Error.WriteLine($"The simulator has got: {string.Join(", ", bodies)}.");
    return 1;
}

return 0;
