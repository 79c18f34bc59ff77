namespace Codegen.Simulators.BulkSms;

/// <summary>How the simulated account is set up.</summary>
public sealed class BulkSmsSettings
{
    public string TokenId { get; init; } = "0123456789ABCDEF0123456789ABCDEF-01-B";

    public string TokenSecret { get; init; } = "a!secret#of*the-simulator";

    public decimal Credits { get; init; } = 100;

    /// <summary>What one part of a message costs.</summary>
    public decimal CreditsPerPart { get; init; } = 1;

    /// <summary>How many messages may be sent in a day.</summary>
    public int Quota { get; init; } = 30_000;

    public bool IsTransferAllowed { get; init; } = true;

    /// <summary>The sender of messages that name none.</summary>
    public string DefaultSender { get; init; } = "27000000001";

    /// <summary>The groups of the phone book: a name, which is also the id, and the phone numbers in it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; init; } =
        new Dictionary<string, IReadOnlyList<string>> { ["Everyone"] = ["27001234567", "27002345678"] };

    /// <summary>Decides when deduplication ids expire and scheduled messages go out.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
