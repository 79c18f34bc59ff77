namespace Codegen.Simulators.BulkGet;

/// <summary>How the simulated account is set up.</summary>
public sealed class BulkGetSettings
{
    public string Username { get; init; } = "simulator";

    public string Password { get; init; } = "p&ss w+rd=1,2";

    /// <summary>How many messages can be paid for.</summary>
    public int Credits { get; init; } = 100;

    /// <summary>1725 and 1025 both tell that the credit has run out.</summary>
    public int NoCreditCode { get; init; } = 1025;

    public BulkGetCoding Coding { get; init; }

    /// <summary>Some installations call it <c>scheduledate</c>.</summary>
    public string DateName { get; init; } = "date";

    /// <summary>Some installations call it <c>scheduletime</c>.</summary>
    public string TimeName { get; init; } = "time";

    /// <summary>Whether a schedule is answered with its own id. Otherwise it is answered as a submission is.</summary>
    public bool IsScheduleAnsweredById { get; init; } = true;

    /// <summary>Whether POST is taken as well, with all parameters in the query.</summary>
    public bool AllowsPost { get; init; }

    /// <summary>Codes for single destinations, in place of 1701. Destinations are written in digits only.</summary>
    public IReadOnlyDictionary<string, int> DestinationCodes { get; init; } = new Dictionary<string, int>();

    /// <summary>What follows each answer.</summary>
    public string Ending { get; init; } = "";
}
