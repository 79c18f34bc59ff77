using System.Net.ServerSentEvents;
using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>Reads the events of a stream.</summary>
internal sealed class EventReader<T>(BodyStream body, JsonCodec<T>? codec)
{
    private long _number;

    internal IAsyncEnumerable<SseItem<EventData<T>>> ReadAsync(CancellationToken cancellationToken) =>
        SseParser.Create(new BoundedEvents(body), Parse).EnumerateAsync(cancellationToken);

    private EventData<T> Parse(string type, ReadOnlySpan<byte> data)
    {
        _number++;

        if (codec is null)
        {
            return new EventData<T>((T)(object)Encoding.UTF8.GetString(data), true, false);
        }

        ReadOnlySpan<byte> trimmed = data.Trim(" \t\r\n"u8);

        // Not JSON, so no value is lost by it.
        return trimmed.Length == 0 ? default
            : trimmed.SequenceEqual("[DONE]"u8) ? new EventData<T>(default, false, true)
            : new EventData<T>(StreamJson.Read(body, codec, data, $"event {_number}"), true, false);
    }
}
