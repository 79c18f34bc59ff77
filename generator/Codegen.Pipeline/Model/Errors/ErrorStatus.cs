namespace Codegen.Pipeline.Model.Errors;

/// <summary>What an HTTP status means where the body gives no code.</summary>
public sealed record ErrorStatus(string Pointer, int Status, string Meaning, ErrorCategory Category, ErrorRetry Retry);
