namespace Codegen.Simulators.SmsFly;

/// <summary>How the simulated account is set up.</summary>
public sealed class SmsFlySettings
{
    public string Key { get; init; } = "0123456789abcdef0123456789abcdef";

    public decimal SmsBalance { get; init; } = 91.477m;

    public decimal ViberBalance { get; init; } = 50.25m;

    public decimal SmsCost { get; init; } = 0.479m;

    public decimal ViberCost { get; init; } = 0.75m;

    /// <summary>The document shows a cost as a number, the service has been seen to answer a text.</summary>
    public bool IsCostText { get; init; } = true;

    /// <summary>Whether a map without entries is answered as an empty array, as PHP does.</summary>
    public bool IsEmptyMapArray { get; init; }

    /// <summary>Whether a message that cannot be paid for is refused. Otherwise it is taken and gets a status that tells so.</summary>
    public bool RefusesWithoutFunds { get; init; } = true;

    /// <summary>The status of a message that was just taken.</summary>
    public string FirstStatus { get; init; } = "ACCEPTD";

    public string ViberLabel { get; init; } = "promotion";

    public IReadOnlyList<string> SmsSources { get; init; } = ["Codegen", "InfoText"];

    public IReadOnlyList<string> ViberSources { get; init; } = ["Codegen"];

    /// <summary>Numbers that begin like this cannot be reached.</summary>
    public IReadOnlyList<string> UnroutablePrefixes { get; init; } = ["999"];

    /// <summary>Prices by channel, country code and network code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>>> Prices { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>>>
        {
            ["sms"] = new Dictionary<string, IReadOnlyDictionary<string, decimal>>
            {
                ["255"] = new Dictionary<string, decimal> { ["01"] = 0.479m, ["03"] = 0.485m, ["06"] = 0.5m },
                ["260"] = new Dictionary<string, decimal> { ["00"] = 1.25m },
            },
            ["viber"] = new Dictionary<string, IReadOnlyDictionary<string, decimal>>
            {
                ["255"] = new Dictionary<string, decimal> { ["00"] = 0.75m },
            },
        };

    /// <summary>How far the time of the service is ahead of UTC.</summary>
    public TimeSpan Offset { get; init; } = TimeSpan.FromHours(2);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
