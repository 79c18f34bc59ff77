using Codegen.Runtime.Auth;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>Sends a request and makes a result of the answer, if it is a success.</summary>
    private async Task<T> ExchangeAsync<T>(ApiRequest request, IAnswerShape<T> shape, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(request);

        var call = new ApiCall(request, FindTarget(request.Operation), _credentials.Redactor, _options);

        if (request.Refusal is JsonCheck refusal)
        {
            throw new ApiConstraintException(call.Facts(DeliveryCertainty.NotSent), refusal.Violations, refusal.Count);
        }

        CredentialSet credentials = _credentials.Choose(request.Operation.SecurityMasks)
            ?? throw new InvalidOperationException($"{request.Operation.Name} needs credentials that this client was not given.");

        using HttpRequestMessage message = request.CreateMessage(call.Target, _userAgent);

        if (cancellationToken.IsCancellationRequested)
        {
            throw call.Cancelled(DeliveryCertainty.NotSent, cancellationToken);
        }

        using var deadline = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        using HttpResponseMessage response = await SendAsync(call, message, credentials, deadline.Token, either.Token, cancellationToken).ConfigureAwait(false);
        using ResponseBody body = await ResponseBody.ReadAsync(response.Content, _options.MaxResponseBytes, either.Token).ConfigureAwait(false);

        int status = (int)response.StatusCode;

        if (body.Failure == BodyFailure.Stopped && cancellationToken.IsCancellationRequested)
        {
            throw call.Cancelled(ApiCallAnswers.CertaintyOf(status), cancellationToken);
        }

        return request.Operation.IsSuccess(status)
            ? ReadAnswer(call, request, new ApiAnswer(call, response, body), body, shape)
            : throw ApiCallAnswers.NoSuccess(call, response, body);
    }

    private async Task<HttpResponseMessage> SendAsync(
        ApiCall call,
        HttpRequestMessage message,
        CredentialSet credentials,
        CancellationToken deadline,
        CancellationToken either,
        CancellationToken caller)
    {
        try
        {
            if (_client is not null)
            {
                credentials.ApplyTo(message);
                return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either).ConfigureAwait(false);
            }

            CredentialHandler.Attach(message, credentials);
            return await _invoker!.SendAsync(message, either).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (caller.IsCancellationRequested)
        {
            throw call.Cancelled(call.CertaintySoFar, caller);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            throw call.TimedOut();
        }
        catch (Exception e)
        {
            throw call.NoAnswer(e, _ownsHandler);
        }
    }

    private static T ReadAnswer<T>(ApiCall call, ApiRequest request, ApiAnswer answer, ResponseBody body, IAnswerShape<T> shape)
    {
        if (body.Failure != BodyFailure.None)
        {
            throw ApiCallAnswers.BodyFailed(call, answer, body);
        }

        if (call.Operation.IsGuarded && request.Content is { IsComplete: false })
        {
            throw call.Settle(answer.Unreadable("it came before the request had been sent to its end."));
        }

        try
        {
            return shape.Read(answer);
        }
        catch (ApiResponseException e)
        {
            throw call.Settle(e);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException or OverflowException or System.Text.Json.JsonException)
        {
            // A reader of typed headers failed; its message may have the header's value.
            throw call.Settle(answer.Unreadable("a part of it does not have the described form."));
        }
    }
}
