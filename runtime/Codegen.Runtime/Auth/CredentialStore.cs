using System.Collections.Concurrent;

namespace Codegen.Runtime.Auth;

/// <summary>All credentials of a client, and the choice among an operation's alternatives.</summary>
internal sealed class CredentialStore
{
    private readonly ApiCredential[] _credentials;
    private readonly ulong _available;
    private readonly ConcurrentDictionary<ulong, CredentialSet> _sets = new();

    internal CredentialStore(ApiCredential[] credentials)
    {
        _credentials = credentials;
        Redactor = new SecretRedactor(credentials.SelectMany(credential => credential.Secrets));

        foreach (ApiCredential credential in credentials)
        {
            _available |= 1UL << credential.Slot;
        }
    }

    internal SecretRedactor Redactor { get; }

    /// <summary>Those that stand for a token that a login gives.</summary>
    internal ApiCredential[] Sessions => Array.FindAll(_credentials, credential => credential.NeedsToken);

    /// <summary>The credentials to send, or null if the client has too few.</summary>
    /// <param name="alternatives">Sets of slots, any of which will do; none at all asks for nothing, and so does 0.</param>
    internal CredentialSet? Choose(ReadOnlySpan<ulong> alternatives)
    {
        bool anonymous = alternatives.IsEmpty;

        foreach (ulong alternative in alternatives)
        {
            if (alternative == 0)
            {
                anonymous = true;
            }
            else if ((alternative & ~_available) == 0)
            {
                return _sets.TryGetValue(alternative, out CredentialSet? set) ? set : _sets.GetOrAdd(alternative, Collect(alternative));
            }
        }

        return anonymous ? CredentialSet.None : null;
    }

    private CredentialSet Collect(ulong alternative) =>
        new(Array.FindAll(_credentials, credential => (alternative & (1UL << credential.Slot)) != 0));
}
