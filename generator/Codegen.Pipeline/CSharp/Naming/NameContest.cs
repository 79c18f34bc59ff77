namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>
/// Settles who gets which name, where several things want one. The simplest of them keeps it, and each of the others takes a
/// longer form of its own; no outcome depends on the order, so a thing that is added leaves all others alone, but for one that
/// wants the very same name.
/// </summary>
internal static class NameContest
{
    /// <summary>A name for each entrant. Names may still occur twice where all forms of two entrants are the same.</summary>
    public static string[] Settle(IReadOnlyList<NameEntrant> entrants)
    {
        var levels = new int[entrants.Count];
        bool moved;
        do
        {
            moved = false;
            foreach (var rivals in Enumerable.Range(0, entrants.Count).GroupBy(index => entrants[index].Candidates[levels[index]], StringComparer.Ordinal).Where(rivals => rivals.Skip(1).Any()))
            {
                moved |= Move(entrants, levels, [.. rivals]);
            }
        }
        while (moved);

        return [.. entrants.Select((entrant, index) => entrant.Candidates[levels[index]])];
    }

    private static bool Move(IReadOnlyList<NameEntrant> entrants, int[] levels, int[] rivals)
    {
        // One that has been moved on already never drives out another one.
        var best = rivals.Min(index => (levels[index], entrants[index].Rank));
        var keepers = rivals.Count(index => (levels[index], entrants[index].Rank) == best);
        var moved = false;
        foreach (var index in rivals.Where(index => keepers > 1 || (levels[index], entrants[index].Rank) != best))
        {
            if (levels[index] + 1 < entrants[index].Candidates.Count)
            {
                levels[index]++;
                moved = true;
            }
        }

        return moved;
    }
}
