using AllProviders.O2Mobility;
using AllProviders.StandIns;

namespace AllProviders.Calls;

/// <summary>O2 CZ, Mobility: how many people moved between two places; where that could tell who, the answer is null.</summary>
internal static class O2MobilityCall
{
    public static async Task<CallResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var service = await StandIn.StartAsync(
            cancellationToken,
            new Exchange("GET", "/mobility/sandbox/api/transit/127752/127761") { Query = "uniques=1&toType=2", Answer = """{ "count": "62984" }""" },
            new Exchange("GET", "/mobility/sandbox/api/transit/127761/127752") { Query = "uniques=0", Status = 204 });

        using var client = new O2MobilityClient(service.Options("/mobility/sandbox/api"));

        var there = await client.Transit.CountAsync("127752", "127761", Counting.Unique, new TransitCountParameters { ToType = OccurrenceType.Visit }, cancellationToken);
        var back = await client.Transit.CountAsync("127761", "127752", Counting.All, cancellationToken);

        return new("Transit.CountAsync", $"{there?.Count} people went there; back: {back?.Count ?? "no number that could be told"}");
    }
}
