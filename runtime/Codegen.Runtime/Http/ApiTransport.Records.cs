using Codegen.Runtime.Protocols;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>
    /// Sends a call whose answers are records, in as many requests as its targets need, one after the other. It ends with the first
    /// request that fails or whose answer leaves an outcome open; what is known of each target until then is
    /// <see cref="ApiException.PartialResult"/> of the exception.
    /// </summary>
    /// <typeparam name="TCode">The enum of the API's codes.</typeparam>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="form">The form of answers.</param>
    /// <param name="codes">The API's error codes.</param>
    /// <param name="read">Makes the result.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<TResult> SendForRecordsAsync<TCode, TResult>(
        DelimitedCall call, DelimitedForm form, ApiErrorCodes<TCode> codes, DelimitedResults<TCode, TResult> read, CancellationToken cancellationToken)
        where TCode : struct, Enum
        where TResult : class
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(read);

        ThrowIfRefused(call.Checks);
        var run = new DelimitedRun<TCode>(call, form, codes);

        try
        {
            while (run.NextPart())
            {
                await SendPartAsync(run, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (ApiException e)
        {
            run.Fail(e);
            e.PartialResult = read(run.ToAnswers());
            throw;
        }
        catch (OperationCanceledException e)
        {
            run.Cancel(e);
            e.Data["Codegen.PartialResult"] = read(run.ToAnswers());
            throw;
        }

        return read(run.ToAnswers());
    }

    private async Task SendPartAsync<TCode>(DelimitedRun<TCode> run, CancellationToken cancellationToken)
        where TCode : struct, Enum
    {
        for (int repeats = 0; ; repeats++)
        {
            DelimitedAnswer answer = await ExchangeAsync(run.CreateRequest(), run.CreateShape(), cancellationToken).ConfigureAwait(false);
            TimeSpan? wait = run.Take(answer, repeats);

            if (wait is null)
            {
                if (answer.Thrown is not null)
                {
                    throw answer.Thrown;
                }

                return;
            }

            await PauseAsync(run.Call.Operation, wait.Value, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits before a repeat.</summary>
    private async Task PauseAsync(ApiOperation operation, TimeSpan wait, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(wait, _options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The API has refused what was sent, and the repeat was not.
            var cancelled = new OperationCanceledException($"{operation.Name} was cancelled.", cancellationToken);
            cancelled.Data["Codegen.DeliveryCertainty"] = DeliveryCertainty.Rejected;
            throw cancelled;
        }
    }
}
