using System.Text.Json;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>The tokens that the login steps of an API's description give.</summary>
internal sealed class LoginTokens(
    ApiLogin login, ApiCredentials credentials, SessionSecrets secrets, TimeProvider time, Func<ApiOperation, ApiOperation> adapt, TokenExchange exchange) : ITokenSource
{
    public SessionToken? Ready { get; } = credentials.ReadyToken is string ready ? new SessionToken(login.Place(ready), null) : null;

    public bool IsRefusal(ApiException error) => login.IsRefusal(error);

    public void Forget()
    {
        // Each login begins anew.
    }

    public async Task<SessionToken> TakeAsync()
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        DateTimeOffset? end = null;

        foreach (ApiLoginStep step in login.Steps)
        {
            var request = new ApiRequest(adapt(step.Operation));
            request.SetRawJsonBody(WriteBody(step, taken));
            Dictionary<string, string> values = await exchange(request, new LoginShape(login, step, time)).ConfigureAwait(false);
            secrets.Keep(values.Where(value => value.Key != login.Expiry).Select(value => value.Value));

            foreach (KeyValuePair<string, string> value in values)
            {
                taken[value.Key] = value.Value;
            }
        }

        if (login.Expiry is string name && taken.TryGetValue(name, out string? text) && login.TryReadExpiry(text, time.GetUtcNow(), out DateTimeOffset expiry))
        {
            end = expiry - DateTimeOffset.UnixEpoch < TimeSpan.FromSeconds(login.EarlierSeconds)
                ? DateTimeOffset.UnixEpoch
                : expiry.AddSeconds(-login.EarlierSeconds);
        }

        return new SessionToken(login.Place(taken[login.Token]), end);
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
            else if ((value.Taken is string name ? taken[name] : credentials.Find(value.Credential!)) is string text)
            {
                writer.WriteString(value.Member, text);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        JsonBuffer.ReturnWriter(writer);
        return buffer.Written.ToArray();
    }
}
