namespace Codegen.Pipeline.Input.Overlays.Paths;

/// <summary>How many values the queries of one overlay may look at: a query that descends costs the whole document.</summary>
internal sealed class PathBudget(long values)
{
    private long _left = values;

    /// <exception cref="FormatException">Nothing is left.</exception>
    public void Spend(int count)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new FormatException("the queries of the overlay look at too many values");
        }
    }
}
