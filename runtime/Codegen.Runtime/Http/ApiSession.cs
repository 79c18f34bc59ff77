using System.Text.Json;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// The session of one client. However many calls need a token at the same time, there is one login, which goes on even when
/// the call that began it is cancelled.
/// </summary>
internal sealed class ApiSession
{
    private const int MostKeptSecrets = 16;
    private const int ShortestSecret = 4;

    private readonly object _gate = new();
    private readonly ApiLogin _login;
    private readonly ApiCredentials _credentials;
    private readonly SecretRedactor _own;
    private readonly Func<ApiRequest, IAnswerShape<Dictionary<string, string>>, Task<Dictionary<string, string>>> _exchange;
    private readonly Func<ApiOperation, ApiOperation> _adapt;
    private readonly TimeProvider _time;
    private readonly Queue<string> _secrets = new();
    private volatile SecretRedactor _redactor;
    private SessionToken? _current;
    private Task<SessionToken>? _pending;

    internal ApiSession(
        ApiLogin login,
        ApiCredentials credentials,
        SecretRedactor own,
        TimeProvider time,
        Func<ApiOperation, ApiOperation> adapt,
        Func<ApiRequest, IAnswerShape<Dictionary<string, string>>, Task<Dictionary<string, string>>> exchange)
    {
        _login = login;
        _credentials = credentials;
        _own = own;
        _redactor = own;
        _time = time;
        _adapt = adapt;
        _exchange = exchange;
        _current = credentials.ReadyToken is string ready ? new SessionToken(login.Place(ready), null) : null;
    }

    /// <summary>Knows the client's secrets, and the tokens and codes of its last logins.</summary>
    internal SecretRedactor Redactor => _redactor;

    /// <summary>Whether the answer says that another token is needed, and there can be one.</summary>
    internal bool CanRenewAfter(ApiException error) => _credentials.ReadyToken is null && _login.IsRefusal(error);

    /// <summary>The token, after a login if there is none that holds.</summary>
    /// <exception cref="InvalidOperationException">The client was given a token only, and has ended its session.</exception>
    internal Task<SessionToken> GetAsync()
    {
        lock (_gate)
        {
            if (_current is SessionToken token && !token.IsOver(_time.GetUtcNow()))
            {
                return Task.FromResult(token);
            }

            if (_credentials.ReadyToken is not null)
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
            token = await TakeStepsAsync().ConfigureAwait(false);
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

    private async Task<SessionToken> TakeStepsAsync()
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        DateTimeOffset? end = null;

        foreach (ApiLoginStep step in _login.Steps)
        {
            var request = new ApiRequest(_adapt(step.Operation));
            request.SetRawJsonBody(WriteBody(step, taken));
            Dictionary<string, string> values = await _exchange(request, new LoginShape(_login, step, _time)).ConfigureAwait(false);
            KeepSecret(values);

            foreach (KeyValuePair<string, string> value in values)
            {
                taken[value.Key] = value.Value;
            }
        }

        if (_login.Expiry is string name && taken.TryGetValue(name, out string? text) && _login.TryReadExpiry(text, _time.GetUtcNow(), out DateTimeOffset expiry))
        {
            end = expiry - DateTimeOffset.UnixEpoch < TimeSpan.FromSeconds(_login.EarlierSeconds)
                ? DateTimeOffset.UnixEpoch
                : expiry.AddSeconds(-_login.EarlierSeconds);
        }

        return new SessionToken(_login.Place(taken[_login.Token]), end);
    }

    private byte[] WriteBody(ApiLoginStep step, Dictionary<string, string> taken)
    {
        using var buffer = new JsonBuffer();
        Utf8JsonWriter writer = JsonBuffer.RentWriter(buffer);
        writer.WriteStartObject();

        foreach (ApiLoginValue value in step.Send)
        {
            if (value.Scalar is JsonScalar scalar)
            {
                writer.WritePropertyName(value.Member);
                scalar.WriteTo(writer);
            }
            else if ((value.Taken is string name ? taken[name] : _credentials.Find(value.Credential!)) is string text)
            {
                writer.WriteString(value.Member, text);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        JsonBuffer.ReturnWriter(writer);
        return buffer.Written.ToArray();
    }

    /// <summary>Tokens and codes of a few logins are kept: an answer that is late may still show an old one.</summary>
    private void KeepSecret(Dictionary<string, string> values)
    {
        lock (_gate)
        {
            foreach (KeyValuePair<string, string> value in values)
            {
                if (value.Key != _login.Expiry && value.Value.Length >= ShortestSecret)
                {
                    _secrets.Enqueue(value.Value);
                }
            }

            while (_secrets.Count > MostKeptSecrets)
            {
                _secrets.Dequeue();
            }

            _redactor = _own.With(_secrets);
        }
    }
}
