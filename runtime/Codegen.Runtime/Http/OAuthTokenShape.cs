using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>The values of an answer that gives a token (RFC 6749 section 5.1).</summary>
internal sealed class OAuthTokenShape : IAnswerShape<Dictionary<string, string>>
{
    internal const string Token = "access_token";
    internal const string Refresh = "refresh_token";
    internal const string Lifetime = "expires_in";

    private const string Kind = "token_type";

    internal static OAuthTokenShape Instance { get; } = new();

    public Dictionary<string, string> Read(ApiAnswer answer)
    {
        if (!answer.HasBody)
        {
            throw answer.Unreadable("it is empty where a token is due.");
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (string name in new[] { Token, Refresh, Lifetime })
        {
            if (answer.FindText("/" + name) is string text)
            {
                values[name] = text;
            }
        }

        Check(answer, values.GetValueOrDefault(Token), answer.FindText("/" + Kind));
        return values;
    }

    private static void Check(ApiAnswer answer, string? token, string? kind)
    {
        if (token is null)
        {
            throw answer.Unreadable("it has no access_token.");
        }

        // Some servers leave the kind out or write BearerToken; any other kind would have to be sent in another way.
        if (kind is not null && !kind.StartsWith("bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw answer.Unreadable("its token is no bearer token.");
        }

        try
        {
            _ = new BearerAuth(token);
        }
        catch (ArgumentException)
        {
            throw answer.Unreadable("its token has characters that cannot be sent.");
        }
    }
}
