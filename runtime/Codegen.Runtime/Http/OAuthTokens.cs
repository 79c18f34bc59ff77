using System.Globalization;
using System.Net;
using System.Text.Json;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Errors;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>The tokens of OAuth 2.0 client credentials (RFC 6749 section 4.4), renewed by a refresh token where the server gives one.</summary>
internal sealed class OAuthTokens : ITokenSource
{
    private const decimal LongestLifetime = 10 * 366 * 86_400m;
    private const decimal MostEarlier = 60;

    private static readonly ApiJsonAnswer Form = new(new ApiErrorCodes<OAuthErrorCode>(OAuthErrors.Table))
    {
        AnyStatus = true,
        ErrorCode = ["/error"],
        ErrorMessage = ["/error_description", "/message"],
    };

    private readonly OAuthGrant _grant;
    private readonly SessionSecrets _secrets;
    private readonly TimeProvider _time;
    private readonly TokenExchange _exchange;
    private readonly ApiOperation _token;
    private readonly ApiOperation _renewal;
    private volatile string? _refresh;

    /// <exception cref="InvalidOperationException">An address is http to another machine, which the options do not allow.</exception>
    internal OAuthTokens(OAuthGrant grant, bool allowInsecureHttp, SessionSecrets secrets, TimeProvider time, TokenExchange exchange)
    {
        _grant = grant;
        _secrets = secrets;
        _time = time;
        _exchange = exchange;
        _token = Operation("OAuth.Token", grant, ApiTarget.Create(grant.TokenUrl, allowInsecureHttp));
        _renewal = Operation("OAuth.Refresh", grant, ApiTarget.Create(grant.RefreshUrl, allowInsecureHttp));
    }

    public SessionToken? Ready => null;

    public bool IsRefusal(ApiException error) => error is { Certainty: DeliveryCertainty.Rejected, StatusCode: HttpStatusCode.Unauthorized };

    // Whoever took the token back has taken back what came with it.
    public void Forget() => _refresh = null;

    public async Task<SessionToken> TakeAsync()
    {
        if (_refresh is string refresh)
        {
            try
            {
                return await AskAsync(_renewal, _grant.RefreshUrl, [new("grant_type", "refresh_token"), new("refresh_token", refresh)]).ConfigureAwait(false);
            }
            catch (ApiException e) when (e.Certainty == DeliveryCertainty.Rejected)
            {
                // It has ended as well; id and secret still give a token.
                _refresh = null;
            }
        }

        return await AskAsync(
            _token,
            _grant.TokenUrl,
            [new("grant_type", "client_credentials"), new("audience", _grant.Audience), new("scope", _grant.Scope.Length == 0 ? null : _grant.Scope)]).ConfigureAwait(false);
    }

    private static ApiOperation Operation(string name, OAuthGrant grant, ApiTarget target) => new(name, "POST", "/", SendClass.Idempotent)
    {
        OwnTarget = target,
        Answer = Form,
        Accept = "application/json",
        HidesAnswer = true,
        FixedHeaders = grant.Endpoint.CredentialsInBody ? [] : [new("Authorization", "Basic " + grant.Client.Pair)],
    };

    private async Task<SessionToken> AskAsync(ApiOperation operation, Uri address, List<KeyValuePair<string, string?>> fields)
    {
        if (_grant.Endpoint.CredentialsInBody)
        {
            fields.Add(new("client_id", _grant.Client.ClientId));
            fields.Add(new("client_secret", _grant.Client.ClientSecret));
        }

        ApiRequest request = new ApiRequest(operation).ForLink(address);
        WriteBody(request, fields);

        // The lifetime counts from before the request: the way back of the answer must not lengthen it.
        DateTimeOffset asked = _time.GetUtcNow();
        Dictionary<string, string> values = await _exchange(request, OAuthTokenShape.Instance).ConfigureAwait(false);
        string token = values[OAuthTokenShape.Token];

        if (values.TryGetValue(OAuthTokenShape.Refresh, out string? refresh))
        {
            _refresh = refresh;
        }

        _secrets.Keep(refresh is null ? [token] : [token, refresh]);
        return new SessionToken(ApiCredential.FromBearer(0, new BearerAuth(token)), EndOf(values.GetValueOrDefault(OAuthTokenShape.Lifetime), asked));
    }

    private void WriteBody(ApiRequest request, List<KeyValuePair<string, string?>> fields)
    {
        if (!_grant.Endpoint.JsonRequests)
        {
            var form = new ApiForm();
            fields.ForEach(field => form.AddText(field.Key, field.Value));
            request.SetFormBody(form);
            return;
        }

        using var buffer = new JsonBuffer();
        Utf8JsonWriter writer = JsonBuffer.RentWriter(buffer);
        writer.WriteStartObject();

        foreach (KeyValuePair<string, string?> field in fields)
        {
            if (field.Value is not null)
            {
                writer.WriteString(field.Key, field.Value);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        JsonBuffer.ReturnWriter(writer);
        request.SetRawJsonBody(buffer.Written.ToArray());
    }

    /// <summary>When a token is renewed: a minute before its end, or a tenth of a short lifetime; null where only a refusal tells.</summary>
    private static DateTimeOffset? EndOf(string? lifetime, DateTimeOffset asked)
    {
        if (!decimal.TryParse(lifetime, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal seconds))
        {
            return null;
        }

        seconds = Math.Clamp(seconds, 0, LongestLifetime);
        return asked.AddSeconds((double)(seconds - Math.Min(MostEarlier, seconds / 10)));
    }
}
