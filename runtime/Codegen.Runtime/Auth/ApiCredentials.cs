using System.ComponentModel;

namespace Codegen.Runtime.Auth;

/// <summary>The values by which one API knows who is calling. Immutable; it shows none of them.</summary>
public abstract class ApiCredentials
{
    private readonly ApiCredentialValue[] _values;

    /// <summary>Keeps the values.</summary>
    /// <param name="values">The values.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiCredentials(params ApiCredentialValue[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
    }

    /// <summary>Keeps a token that was made elsewhere; there is no login then.</summary>
    /// <param name="readyToken">The token.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiCredentials(ApiReadyToken readyToken)
    {
        ArgumentNullException.ThrowIfNull(readyToken);
        ReadyToken = readyToken.Token;
        _values = [];
    }

    internal string? ReadyToken { get; }

    internal IEnumerable<string> Secrets =>
        _values.Where(value => value is { IsSecret: true, Value: not null }).Select(value => value.Value!).Concat(ReadyToken is null ? [] : [ReadyToken]);

    /// <summary>Tells the kind only.</summary>
    /// <returns>A text without any secret.</returns>
    public sealed override string ToString() => GetType().Name + " ***";

    internal string? Find(string argument) => Array.Find(_values, value => value.Argument == argument)?.Value;
}
