using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>Sends a request whose answer is handed over as it comes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the call until the body begins.</param>
    /// <returns>The body, with status and headers; to be disposed of.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<ApiDownload> SendForDownloadAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ExchangeAsync(request, AnswerShapes.Download.Instance, cancellationToken);

    /// <summary>Sends a request of whose answer the caller makes the result; bodies of some statuses are handed over as they come.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Makes the result; the answer must not be kept.</param>
    /// <param name="streamed">The statuses whose body the result takes with <see cref="ApiAnswer.TakeDownload"/>.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<T> SendForStreamedAnswerAsync<T>(ApiRequest request, ApiAnswerReader<T> read, ApiStatusRange[] streamed, CancellationToken cancellationToken) =>
        ExchangeAsync(request, new AnswerShapes.Streamed<T>(read, streamed), cancellationToken);

    /// <summary>
    /// Sends a request, when the first event is wanted, whose answer is a stream of events with JSON. Events without data are left out,
    /// and <c>[DONE]</c> in the place of JSON ends the stream, as is the custom.
    /// </summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <param name="request">The request. It is sent once: the events can be enumerated once.</param>
    /// <param name="codec">The codec of the data.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The events, in order.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all, or the stream broke off.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ApiEvent<T>> StreamEventsAsync<T>(
        ApiRequest request, JsonCodec<T> codec, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BodyStream body = await ExchangeAsync(request, AnswerShapes.Events.Instance, cancellationToken).ConfigureAwait(false);

        await using (body.ConfigureAwait(false))
        {
            var reader = new EventReader<T>(body, codec);

            await foreach (SseItem<EventData<T>> item in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (item.Data.IsEnd)
                {
                    break;
                }

                if (item.Data.HasValue)
                {
                    yield return new ApiEvent<T>(item.EventType, item.EventId, item.ReconnectionInterval, item.Data.Value!);
                }
            }
        }
    }

    /// <summary>Sends a request, when the first event is wanted, whose answer is a stream of events with text.</summary>
    /// <param name="request">The request. It is sent once: the events can be enumerated once.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The events, in order.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all, or the stream broke off.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ApiEvent<string>> StreamTextEventsAsync(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BodyStream body = await ExchangeAsync(request, AnswerShapes.Events.Instance, cancellationToken).ConfigureAwait(false);

        await using (body.ConfigureAwait(false))
        {
            var reader = new EventReader<string>(body, null);

            await foreach (SseItem<EventData<string>> item in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return new ApiEvent<string>(item.EventType, item.EventId, item.ReconnectionInterval, item.Data.Value!);
            }
        }
    }

    /// <summary>
    /// Sends a request, when the first value is wanted, whose answer is JSON values, each on a line or behind a record separator
    /// (RFC 7464).
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="request">The request. It is sent once: the values can be enumerated once.</param>
    /// <param name="codec">The codec of the values.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The values, in order.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all, or the stream broke off.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<T> StreamLinesAsync<T>(ApiRequest request, JsonCodec<T> codec, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BodyStream body = await ExchangeAsync(request, AnswerShapes.Lines.Instance, cancellationToken).ConfigureAwait(false);

        await using (body.ConfigureAwait(false))
        {
            using var records = new RecordReader(body);

            while (await records.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return StreamJson.Read(body, codec, records.Current, $"record {records.Number}");
            }
        }
    }
}
