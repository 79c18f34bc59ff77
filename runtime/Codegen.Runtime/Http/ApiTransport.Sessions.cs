using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    private readonly SessionSecrets _secrets;
    private readonly Dictionary<ApiCredential, ApiSession> _sessions = [];

    /// <exception cref="InvalidOperationException">Tokens would be asked for over http, which the options do not allow.</exception>
    private void MakeSessions()
    {
        foreach (ApiCredential credential in _credentials.Sessions)
        {
            if (FindSource(credential) is ITokenSource source)
            {
                _sessions.Add(credential, new ApiSession(source, _options.TimeProvider));
            }
        }
    }

    private ITokenSource? FindSource(ApiCredential credential)
    {
        if (credential.Grant is OAuthGrant grant)
        {
            return new OAuthTokens(grant, _options.AllowInsecureHttp, _secrets, _options.TimeProvider, ExchangeForTokenAsync);
        }

        return _service.Login is ApiLogin login
            ? new LoginTokens(login, credential.Login!, _secrets, _options.TimeProvider, Adapt, ExchangeForTokenAsync)
            : null;
    }

    private Task<Dictionary<string, string>> ExchangeForTokenAsync(ApiRequest request, IAnswerShape<Dictionary<string, string>> shape) =>
        ExchangeAsync(request, shape, CancellationToken.None);

    /// <summary>Sends a request with the session's token. One that was refused for its token is sent once more with a new one, if its body can be.</summary>
    private async Task<T> ExchangeInSessionAsync<T>(ApiRequest request, IAnswerShape<T> shape, CredentialSet credentials, ApiSession session, CallLimits limits)
    {
        SessionToken token = await TakeTokenAsync(request, session, limits).ConfigureAwait(false);

        try
        {
            return await AttemptAsync(request, shape, credentials.With(token.Credential), true, limits).ConfigureAwait(false);
        }
        catch (ApiException e) when (session.CanRenewAfter(e) && !request.Operation.EndsSession)
        {
            session.Forget(token);

            if (!request.CanBeSentAgain)
            {
                throw;
            }
        }
        finally
        {
            if (request.Operation.EndsSession)
            {
                session.Forget(token);
            }
        }

        token = await TakeTokenAsync(request, session, limits).ConfigureAwait(false);
        return await AttemptAsync(request, shape, credentials.With(token.Credential), true, limits).ConfigureAwait(false);
    }

    private async Task<SessionToken> TakeTokenAsync(ApiRequest request, ApiSession session, CallLimits limits)
    {
        try
        {
            return await session.GetAsync().WaitAsync(limits.Either).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limits.Caller.IsCancellationRequested)
        {
            throw CallOf(request).Cancelled(DeliveryCertainty.NotSent, limits.Caller);
        }
        catch (OperationCanceledException) when (limits.Deadline.IsCancellationRequested)
        {
            throw CallOf(request).NoSessionInTime();
        }
        catch (ApiException e)
        {
            throw CallOf(request).NoSession(e);
        }
    }
}
