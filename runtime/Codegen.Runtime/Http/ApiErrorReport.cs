namespace Codegen.Runtime.Http;

/// <summary>What an answer says about a failure; all texts are redacted and bounded.</summary>
internal sealed record ApiErrorReport
{
    /// <summary>The code as it came; null if there is none.</summary>
    public string? RawCode { get; init; }

    public string? Message { get; init; }

    public string? Details { get; init; }

    public string? Date { get; init; }
}
