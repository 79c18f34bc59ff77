using AllProviders.O2Sociodemo;
using AllProviders.StandIns;

namespace AllProviders.Calls;

/// <summary>O2 CZ, Sociodemo: how many people of an age are in a place.</summary>
internal static class O2SociodemoCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(cancellationToken, new Exchange("GET", "/sociodemo/sandbox/api/age/127752")
        {
            Query = "ageGroup=2&occurenceType=1&hour=10",
            Answer = """{ "count": "1230" }""",
        });

        using var client = new O2SociodemoClient(service.Options("/sociodemo/sandbox/api"));

        var count = await client.Sociodemo.CountByAgeAsync("127752", AgeGroup.From19To25, OccurrenceType.Transit, hour: 10, cancellationToken);

        return new("Sociodemo.CountByAgeAsync", $"{count?.Count} people of 19 to 25 years");
    }
}
