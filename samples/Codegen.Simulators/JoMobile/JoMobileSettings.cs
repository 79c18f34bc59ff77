namespace Codegen.Simulators.JoMobile;

/// <summary>How the simulated account is set up.</summary>
public sealed class JoMobileSettings
{
    public string Username { get; init; } = "simulator";

    public string Password { get; init; } = "a!secret";

    /// <summary>A token made by hand, which does not expire.</summary>
    public string? ReadyToken { get; init; }

    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How many messages a package may hold, each number counted.</summary>
    public int PackageLimit { get; init; } = 100;

    public decimal Balance { get; init; } = 100;

    /// <summary>Senders that are well written but not registered.</summary>
    public IReadOnlyList<string> UnregisteredSenders { get; init; } = ["Nobody"];

    /// <summary>The network that all numbers belong to.</summary>
    public int Mcc { get; init; } = 255;

    public int Mnc { get; init; } = 1;

    public IReadOnlyList<JoMobilePrice> Prices { get; init; } = [new("UA", 255, 1, 0.05m), new("UA", 255, 3, 0.06m), new("PL", 260, 2, 0.04m)];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Continents { get; init; } =
        new Dictionary<string, IReadOnlyList<string>> { ["Europe"] = ["PL", "UA"], ["Asia"] = ["JO"] };

    /// <summary>Decides when tokens expire.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
