namespace Codegen.Simulators.BulkSms;

/// <summary>One entry of a submission, checked and with its defaults filled in.</summary>
internal sealed record SubmissionEntry(
    IReadOnlyList<Recipient> To,
    string Body,
    Sender? From,
    string Encoding,
    int MaxParts,
    int MessageClass,
    int ProtocolId,
    string? UserSuppliedId);

/// <summary>A phone number with its fields, or a group.</summary>
internal sealed record Recipient(string? Address, IReadOnlyList<string> Fields, string? GroupId = null, string? GroupName = null);

/// <summary>Who a message comes from; no address for REPLIABLE.</summary>
internal sealed record Sender(string Type, string? Address);
