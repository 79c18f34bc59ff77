using Codegen.Runtime.Http;
using SendSms;
using SendSms.BulkSms;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

try
{
    var arguments = Arguments.Read(args);
    if (arguments.IsHelp)
    {
        Console.WriteLine(Arguments.Usage);
    }
    else if (arguments.IsLive)
    {
        await LiveRun.RunAsync(arguments, stop.Token);
    }
    else
    {
        await Tours.RunAsync(arguments, stop.Token);
    }

    return 0;
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}
catch (SendOutcomeUnknownException unknown)
{
    Console.Error.WriteLine($"The message may or may not have been sent. Send again with the deduplication id {unknown.ClientReference} to be safe. {unknown.Message}");
    return 1;
}
catch (ApiException<Problem> refusal)
{
    Console.Error.WriteLine($"The service refused: {refusal.Error.Title}. {refusal.Error.Detail}");
    return 1;
}
catch (ApiException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
catch (InvalidOperationException surprise)
{
    Console.Error.WriteLine(surprise.Message);
    return 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return 1;
}
