namespace Codegen.Runtime.Json;

/// <summary>A time from which, and a time until which.</summary>
/// <param name="From">The beginning.</param>
/// <param name="To">The end.</param>
public readonly record struct TimePeriod(DateTimeOffset From, DateTimeOffset To);
