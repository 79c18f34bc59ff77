using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>Sends a request whose answer is JSON.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The answer's codec.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<T> SendForJsonAsync<T>(ApiRequest request, JsonCodec<T> codec, CancellationToken cancellationToken) =>
        ExchangeAsync(request, new AnswerShapes.Json<T>(codec), cancellationToken);

    /// <summary>Sends a request whose answer is JSON or, by declaration, nothing.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The answer's codec.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer; null if it has no body.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<T?> SendForJsonOrNullAsync<T>(ApiRequest request, JsonCodec<T> codec, CancellationToken cancellationToken)
        where T : class =>
        ExchangeAsync(request, new AnswerShapes.JsonOrNull<T>(codec), cancellationToken);

    /// <summary>Sends a request whose answer is JSON of a plain value or, by declaration, nothing.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The answer's codec.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer; null if it has no body.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<T?> SendForJsonOrNoValueAsync<T>(ApiRequest request, JsonCodec<T> codec, CancellationToken cancellationToken)
        where T : struct =>
        ExchangeAsync(request, new AnswerShapes.JsonOrNoValue<T>(codec), cancellationToken);

    /// <summary>Sends a request whose answer says nothing but that it worked. A page of HTML, as captive portals send, is no such answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The end of the call.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task SendForNothingAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ExchangeAsync(request, AnswerShapes.Nothing.Instance, cancellationToken);

    /// <summary>Sends a request whose answer is text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<string> SendForTextAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ExchangeAsync(request, AnswerShapes.Text.Instance, cancellationToken);

    /// <summary>Sends a request of whose answer the caller makes the result, by status and headers.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Makes the result; the answer must not be kept.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<T> SendForAnswerAsync<T>(ApiRequest request, ApiAnswerReader<T> read, CancellationToken cancellationToken) =>
        ExchangeAsync(request, new AnswerShapes.Custom<T>(read), cancellationToken);
}
