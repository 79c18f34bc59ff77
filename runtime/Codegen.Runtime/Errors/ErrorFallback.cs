namespace Codegen.Runtime.Errors;

/// <summary>A general table of codes, for those that an API does not list itself. Immutable.</summary>
public sealed class ErrorFallback
{
    private readonly Dictionary<string, ErrorInfo> _byCode;

    /// <summary>Makes a table.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="all">Its codes, which are integers.</param>
    public ErrorFallback(string name, params ErrorInfo[] all)
    {
        ArgumentNullException.ThrowIfNull(all);
        Name = name;
        All = Array.AsReadOnly(all);
        _byCode = all.ToDictionary(info => ErrorCodeText.OfInteger(info.RawCode), StringComparer.Ordinal);
    }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>All codes of the table.</summary>
    public IReadOnlyList<ErrorInfo> All { get; }

    /// <summary>Looks a code up.</summary>
    /// <param name="rawCode">The code as it came; leading zeros do not count.</param>
    /// <returns>What is known about it, or null.</returns>
    public ErrorInfo? Find(string rawCode)
    {
        ArgumentNullException.ThrowIfNull(rawCode);
        return _byCode.GetValueOrDefault(ErrorCodeText.OfInteger(rawCode));
    }
}
