using System.Collections.Concurrent;

namespace Codegen.Simulators.Hosting;

/// <summary>How many requests have arrived for each operation, whatever became of them.</summary>
public sealed class ArrivalCounter
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The arrivals of one operation, by the id that the spec gives it.</summary>
    public int this[string operationId] => _counts.GetValueOrDefault(operationId);

    public int Total => _counts.Values.Sum();

    internal void Add(string operationId) => _counts.AddOrUpdate(operationId, 1, static (_, count) => count + 1);
}
