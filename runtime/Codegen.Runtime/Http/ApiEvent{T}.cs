namespace Codegen.Runtime.Http;

/// <summary>One event of a stream (HTML Living Standard, server-sent events).</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <param name="Type">The event's type; <c>message</c> where the stream names none.</param>
/// <param name="Id">The id that the stream gave with this event; null if it gave none.</param>
/// <param name="Retry">How long the server wants a client to wait before it connects again; null if it did not say. Nothing connects again by itself.</param>
/// <param name="Data">The data.</param>
public sealed record ApiEvent<T>(string Type, string? Id, TimeSpan? Retry, T Data);
