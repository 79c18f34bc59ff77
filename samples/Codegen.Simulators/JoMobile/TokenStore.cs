using System.Security.Cryptography;

namespace Codegen.Simulators.JoMobile;

/// <summary>Codes and tokens. A code serves once. Safe for use from many threads.</summary>
internal sealed class TokenStore(JoMobileSettings settings)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _tokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _destroyed = new(StringComparer.Ordinal);

    public string CreateCode()
    {
        lock (_lock)
        {
            var code = RandomNumberGenerator.GetHexString(32, lowercase: true);
            _codes.Add(code);
            return code;
        }
    }

    public (string Token, DateTimeOffset ExpiresAt)? Exchange(string code)
    {
        lock (_lock)
        {
            if (!_codes.Remove(code))
            {
                return null;
            }

            var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
            _tokens[token] = settings.Clock.GetUtcNow() + settings.TokenLifetime;
            return (token, _tokens[token]);
        }
    }

    public bool IsValid(string? token)
    {
        lock (_lock)
        {
            return token is not null && !_destroyed.Contains(token) &&
                (token == settings.ReadyToken || (_tokens.TryGetValue(token, out var end) && settings.Clock.GetUtcNow() < end));
        }
    }

    public void Destroy(string token)
    {
        lock (_lock)
        {
            _tokens.Remove(token);
            _destroyed.Add(token);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _tokens.Clear();
        }
    }
}
