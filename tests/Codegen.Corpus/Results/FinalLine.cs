namespace Codegen.Corpus.Results;

/// <summary>The last line of a run.</summary>
internal static class FinalLine
{
    public static string Of(IReadOnlyCollection<DocumentResult> results)
    {
        int Count(Outcome outcome) => results.Count(result => result.Outcome == outcome);
        return $"corpus: tried={results.Count} compiled={Count(Outcome.Compiled)} refused={Count(Outcome.Refused)} failed={Count(Outcome.Failed)} " +
            $"crashed={Count(Outcome.Crashed)} timedout={Count(Outcome.TimedOut)} warnings={results.Sum(result => result.Warnings)}";
    }

    /// <summary>The line before it, where round trips were asked for.</summary>
    public static string? OfRoundTrips(IReadOnlyCollection<DocumentResult> results)
    {
        var trips = results.Select(result => result.RoundTrips).OfType<RoundTripResult>().ToList();
        if (trips.Count == 0)
        {
            return null;
        }

        var equal = trips.Sum(trip => trip.Equal);
        var different = trips.Sum(trip => trip.Different);
        var share = equal + different == 0 ? 100 : 100.0 * equal / (equal + different);
        return FormattableString.Invariant(
            $"round trips: documents={trips.Count(trip => trip.Tried > 0)} tried={trips.Sum(trip => trip.Tried)} equal={equal} different={different} invalid={trips.Sum(trip => trip.Invalid)} unmatched={trips.Sum(trip => trip.Unmatched)} share={share:0.00}%");
    }
}
