namespace Codegen.Benchmarks;

/// <summary>The quickest round of several, which is the one that was disturbed least.</summary>
internal sealed record Measurement(double Nanoseconds, long Bytes);
