namespace Codegen.Runtime.Http;

/// <summary>What an answer says about a failure; all texts are redacted and bounded.</summary>
/// <param name="RawCode">The code as it came; null if there is none.</param>
internal sealed record ApiErrorReport(string? RawCode)
{
    public string? Message { get; init; }

    public string? Details { get; init; }

    public string? Date { get; init; }
}
