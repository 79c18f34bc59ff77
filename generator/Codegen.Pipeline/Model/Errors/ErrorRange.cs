namespace Codegen.Pipeline.Model.Errors;

/// <summary>Codes that are known by their range only.</summary>
/// <param name="First">The lowest code.</param>
/// <param name="Last">The highest code.</param>
public sealed record ErrorRange(string Pointer, long First, long Last, string Name, string Meaning, ErrorCategory Category);
