using AllProviders;
using Codegen.Runtime.Http;

// One call of each of the sixteen clients, to services inside this process: no account, no cost.
var failures = 0;
foreach (var (name, run) in Providers.All)
{
    try
    {
        var (called, answer) = await run(CancellationToken.None);
        Console.WriteLine($"{name,-13} {called,-34} {answer}");
    }
    catch (Exception failure)
    {
        failures++;
        Console.WriteLine($"{name,-13} FAILED: {failure.Message} {(failure as ApiException)?.ResponseBody}");
    }
}

Console.WriteLine($"{Providers.All.Count - failures} of {Providers.All.Count} providers worked.");
return failures == 0 ? 0 : 1;
