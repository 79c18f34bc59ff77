using Codegen.Runtime.Auth;

namespace Codegen.Runtime.Http;

/// <summary>The secrets of a client, and the tokens and codes of its last logins: an answer that is late may still show an old one.</summary>
internal sealed class SessionSecrets
{
    private const int MostKept = 16;
    private const int ShortestSecret = 4;

    private readonly object _gate = new();
    private readonly Queue<string> _kept = new();
    private readonly SecretRedactor _own;
    private volatile SecretRedactor _redactor;

    internal SessionSecrets(SecretRedactor own)
    {
        _own = own;
        _redactor = own;
    }

    internal SecretRedactor Redactor => _redactor;

    internal void Keep(IEnumerable<string> secrets)
    {
        lock (_gate)
        {
            foreach (string secret in secrets)
            {
                if (secret.Length >= ShortestSecret)
                {
                    _kept.Enqueue(secret);
                }
            }

            while (_kept.Count > MostKept)
            {
                _kept.Dequeue();
            }

            _redactor = _own.With(_kept);
        }
    }
}
