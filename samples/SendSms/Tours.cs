namespace SendSms;

/// <summary>What can be shown: a tour for each provider, with a simulator that costs nothing.</summary>
internal static class Tours
{
    private static readonly (string Name, Func<Arguments, CancellationToken, Task> Run)[] All =
    [
        ("bulksms", BulkSmsTour.RunAsync),
        ("sms-fly", SmsFlyTour.RunAsync),
        ("bulk-get", BulkGetTour.RunAsync),
        ("jo-mobile", JoMobileTour.RunAsync),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static tour => tour.Name)];

    public static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        foreach (var (name, run) in All.Where(tour => arguments.Providers.Contains(tour.Name)))
        {
            Console.WriteLine($"== {name}");
            await run(arguments, cancellationToken);
            Console.WriteLine();
        }
    }
}
