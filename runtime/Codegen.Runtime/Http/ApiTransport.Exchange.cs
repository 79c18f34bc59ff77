using System.Runtime.ExceptionServices;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>Sends a request and makes a result of the answer, if it is a success.</summary>
    private async Task<T> ExchangeAsync<T>(ApiRequest request, IAnswerShape<T> shape, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(request);

        ThrowIfRefused(request);
        CredentialSet credentials = _credentials.Choose(request.Operation.SecurityMasks)
            ?? throw new InvalidOperationException($"{request.Operation.Name} needs credentials that this client was not given.");

        request.BeginSend();

        if (cancellationToken.IsCancellationRequested)
        {
            throw CallOf(request).Cancelled(DeliveryCertainty.NotSent, cancellationToken);
        }

        using var deadline = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        var limits = new CallLimits(deadline.Token, either.Token, cancellationToken);

        for (int repeats = 0; ; repeats++)
        {
            ApiErrorException refusal;

            try
            {
                return await ExchangeOnceAsync(request, shape, credentials, limits).ConfigureAwait(false);
            }
            catch (ApiErrorException e) when (request.CanBeSentAgain && WaitBeforeRepeat(request.Operation, e, repeats) is not null && !WasRenewed(credentials, e))
            {
                refusal = e;
            }

            await PauseAsync(request, refusal, WaitBeforeRepeat(request.Operation, refusal, repeats)!.Value, limits).ConfigureAwait(false);
        }
    }

    private void ThrowIfRefused(ApiRequest request)
    {
        if (request.Refusal is JsonCheck broken)
        {
            throw new ApiConstraintException(CallOf(request).Facts(DeliveryCertainty.NotSent), broken.Violations, broken.Count);
        }
    }

    private Task<T> ExchangeOnceAsync<T>(ApiRequest request, IAnswerShape<T> shape, CredentialSet credentials, CallLimits limits) =>
        credentials.Session is ApiCredential key && _sessions.TryGetValue(key, out ApiSession? session)
            ? ExchangeInSessionAsync(request, shape, credentials, session, limits)
            : AttemptAsync(request, shape, credentials, request.Operation.Answer is not null, limits);

    /// <summary>Whether the request had its repeat already, with a new token.</summary>
    private bool WasRenewed(CredentialSet credentials, ApiErrorException error) =>
        credentials.Session is ApiCredential key && _sessions.TryGetValue(key, out ApiSession? session) && session.CanRenewAfter(error);

    /// <summary>The pause before a repeat; null where none may follow. What has not been refused for certain is never repeated if it may cost.</summary>
    private static TimeSpan? WaitBeforeRepeat(ApiOperation operation, ApiErrorException error, int repeats) =>
        operation.Answer is null || (operation.IsGuarded && error.Certainty != DeliveryCertainty.Rejected)
            ? null
            : IsOnce(operation, error.Info) ? null : RepeatRule.WaitBefore(error.Info, (int)(error.StatusCode ?? 0), repeats, operation.IsGuarded);

    // A table of codes beside an OpenAPI document has no operation in mind, so that a wait alone lets nothing be sent twice.
    private static bool IsOnce(ApiOperation operation, ErrorInfo info) =>
        operation is { SendClass: SendClass.Send, Answer.ErrorsOnly: true } && info.Retry != ErrorRetry.NotSent;

    private async Task PauseAsync(ApiRequest request, ApiErrorException refusal, TimeSpan wait, CallLimits limits)
    {
        try
        {
            await Task.Delay(refusal.RetryAfter > wait ? refusal.RetryAfter.Value : wait, _options.TimeProvider, limits.Either).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limits.Caller.IsCancellationRequested)
        {
            throw CallOf(request).Cancelled(DeliveryCertainty.Rejected, limits.Caller);
        }
        catch (OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(refusal);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The server asked for more weeks than a timer has.
            ExceptionDispatchInfo.Throw(refusal);
        }
    }

    private ApiCall CallOf(ApiRequest request) => new(request, FindTarget(request.Operation), _secrets.Redactor, _options);

    // isKept: another message may follow, if this one is refused unread.
    private async Task<T> AttemptAsync<T>(ApiRequest request, IAnswerShape<T> shape, CredentialSet credentials, bool isKept, CallLimits limits)
    {
        ApiCall call = CallOf(request);
        HttpRequestMessage message = request.CreateMessage(call.Target, _userAgent, credentials, isKept);
        var exchange = new ApiExchange(message);
        bool isOpen = false;

        try
        {
            HttpResponseMessage response = await SendAsync(call, message, credentials, limits).ConfigureAwait(false);
            exchange.Response = response;
            int status = (int)response.StatusCode;
            T result = request.Operation.IsSuccess(status) && shape.IsStreamed(status) && !MayTellFailure(response, shape, request.Operation)
                ? await OpenAsync(call, request, exchange, shape, limits).ConfigureAwait(false)
                : await ReadToEndAsync(call, request, response, shape, limits).ConfigureAwait(false);
            isOpen = exchange.IsTaken;
            return result;
        }
        finally
        {
            if (!isOpen)
            {
                exchange.Dispose();
            }
        }
    }

    // Where the API tells failures under a status of success, a text in the place of a file is read first. Many call their JSON something else.
    private static bool MayTellFailure<T>(HttpResponseMessage response, IAnswerShape<T> shape, ApiOperation operation) =>
        operation.Answer is { ErrorsOnly: true, Success: not null }
        && shape.IsFile((int)response.StatusCode)
        && (response.Content.Headers.ContentType?.MediaType is not string type
            || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase));

    private async Task<T> ReadToEndAsync<T>(ApiCall call, ApiRequest request, HttpResponseMessage response, IAnswerShape<T> shape, CallLimits limits)
    {
        using ResponseBody body = await ResponseBody.ReadAsync(response.Content, _options.MaxResponseBytes, limits.Either).ConfigureAwait(false);

        int status = (int)response.StatusCode;

        if (body.Failure == BodyFailure.Stopped && limits.Caller.IsCancellationRequested)
        {
            throw call.Cancelled(ApiCallAnswers.CertaintyOf(status), limits.Caller);
        }

        bool isRead = request.Operation.IsSuccess(status) || (shape is IAnyStatusShape && body.Failure == BodyFailure.None);

        return isRead
            ? ReadAnswer(call, request, new ApiAnswer(call, response, body), body, shape)
            : throw ApiCallAnswers.NoSuccess(call, response, body);
    }

    /// <summary>Makes a result that reads the body itself. The call's time ends here.</summary>
    private static async Task<T> OpenAsync<T>(ApiCall call, ApiRequest request, ApiExchange exchange, IAnswerShape<T> shape, CallLimits limits)
    {
        HttpResponseMessage response = exchange.Response!;
        using ResponseBody head = ResponseBody.ReadHead(response.Content);
        Stream content;

        try
        {
            content = await response.Content.ReadAsStreamAsync(limits.Either).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limits.Caller.IsCancellationRequested)
        {
            throw call.Cancelled(DeliveryCertainty.Unknown, limits.Caller);
        }
        catch (OperationCanceledException) when (limits.Deadline.IsCancellationRequested)
        {
            throw call.TimedOut();
        }
        catch (Exception e)
        {
            // What a caller's handler throws here.
            throw call.BodyLost(response, 0, null, e);
        }

        return ReadAnswer(call, request, new ApiAnswer(call, exchange, head, content), head, shape);
    }

    private async Task<HttpResponseMessage> SendAsync(ApiCall call, HttpRequestMessage message, CredentialSet credentials, CallLimits limits)
    {
        try
        {
            if (_client is not null)
            {
                credentials.ApplyTo(message);
                return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limits.Either).ConfigureAwait(false);
            }

            CredentialHandler.Attach(message, credentials);
            return await _invoker!.SendAsync(message, limits.Either).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limits.Caller.IsCancellationRequested)
        {
            throw call.Cancelled(call.CertaintySoFar, limits.Caller);
        }
        catch (OperationCanceledException) when (limits.Deadline.IsCancellationRequested)
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
            if (call.Operation.Answer is not null && !answer.IsStreamed)
            {
                answer.Open();
            }

            return shape.Read(answer);
        }
        catch (ApiException e)
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
