namespace Codegen.Runtime.Http;

/// <summary>
/// A session of one client. However many calls need a token at the same time, there is one login, which goes on even when
/// the call that began it is cancelled.
/// </summary>
internal sealed class ApiSession(ITokenSource source, TimeProvider time)
{
    private readonly object _gate = new();
    private SessionToken? _current = source.Ready;
    private Task<SessionToken>? _pending;

    /// <summary>Whether the answer says that another token is needed, and there can be one.</summary>
    internal bool CanRenewAfter(ApiException error) => source.Ready is null && source.IsRefusal(error);

    /// <summary>The token, after a login if there is none that holds.</summary>
    /// <exception cref="InvalidOperationException">The client was given a token only, and has ended its session.</exception>
    internal Task<SessionToken> GetAsync()
    {
        lock (_gate)
        {
            if (_current is SessionToken token && !token.IsOver(time.GetUtcNow()))
            {
                return Task.FromResult(token);
            }

            if (source.Ready is not null)
            {
                throw new InvalidOperationException("The session was ended, and the client was given no credentials for another one.");
            }

            return _pending ??= Begin();
        }
    }

    /// <summary>Forgets a token, unless there is a newer one already.</summary>
    internal void Forget(SessionToken token)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_current, token))
            {
                _current = null;
                source.Forget();
            }
        }
    }

    private Task<SessionToken> Begin()
    {
        Task<SessionToken> login = BeginOnItsOwn();

        // A failure that nobody waits for any more is no crash.
        _ = login.ContinueWith(static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return login;
    }

    /// <summary>The login belongs to no call: neither its cancellation nor what flows with it.</summary>
    private Task<SessionToken> BeginOnItsOwn()
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(LogInAsync);
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(LogInAsync);
        }
    }

    private async Task<SessionToken> LogInAsync()
    {
        SessionToken? token = null;

        try
        {
            token = await source.TakeAsync().ConfigureAwait(false);
            return token;
        }
        finally
        {
            lock (_gate)
            {
                _current = token;
                _pending = null;
            }
        }
    }
}
