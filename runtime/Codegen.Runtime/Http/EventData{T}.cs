namespace Codegen.Runtime.Http;

/// <summary>What the data of an event are: a value, nothing, or the mark that ends a stream.</summary>
internal readonly record struct EventData<T>(T? Value, bool HasValue, bool IsEnd);
