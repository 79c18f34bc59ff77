using System.ComponentModel;

namespace Codegen.Runtime.Errors;

/// <summary>The error codes of an API: what each means, as data. Immutable; safe for concurrent use.</summary>
/// <typeparam name="TCode">The enum of the codes.</typeparam>
public sealed class ErrorTable<TCode>
    where TCode : struct, Enum
{
    private const string UnknownName = "Unknown";

    private readonly bool _isInteger;
    private readonly TCode _unknown;
    private readonly Dictionary<string, ErrorCase<TCode>> _byCode = new(StringComparer.Ordinal);

    /// <summary>Makes a table.</summary>
    /// <param name="isInteger">Whether codes are integers, for which leading zeros do not count.</param>
    /// <param name="unknown">The member for all other codes.</param>
    /// <param name="cases">The listed codes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ErrorTable(bool isInteger, TCode unknown, ErrorCase<TCode>[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _isInteger = isInteger;
        _unknown = unknown;
        All = Array.AsReadOnly(Array.ConvertAll(cases, listed => listed.Info));

        foreach (ErrorCase<TCode> listed in cases)
        {
            _byCode[KeyOf(listed.Info.RawCode)] = listed;
        }

        foreach (ErrorCase<TCode> listed in cases)
        {
            foreach (string alias in listed.Info.Aliases)
            {
                _byCode.TryAdd(KeyOf(alias), listed);
            }
        }
    }

    /// <summary>All codes that the API lists.</summary>
    public IReadOnlyList<ErrorInfo> All { get; }

    /// <summary>General tables that are looked into, in order, for a code that is not listed.</summary>
    public IReadOnlyList<ErrorFallback> Fallbacks { get; init; } = [];

    /// <summary>Codes that are known by their range only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<ErrorRange<TCode>> Ranges { get; init; } = [];

    /// <summary>What HTTP statuses mean where an answer holds no code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<ErrorStatus> Statuses { get; init; } = [];

    /// <summary>What a code means that nothing knows.</summary>
    public ErrorCategory Unlisted { get; init; }

    /// <summary>Looks a code up: among those listed, then in the general tables, then in the ranges.</summary>
    /// <param name="rawCode">The code as it came.</param>
    /// <param name="code">Its member; that for unknown codes if it is not listed, though a general table may know it.</param>
    /// <returns>What is known about it, with the code as it came.</returns>
    public ErrorInfo Find(string rawCode, out TCode code)
    {
        ArgumentNullException.ThrowIfNull(rawCode);

        if (_byCode.TryGetValue(KeyOf(rawCode), out ErrorCase<TCode>? listed))
        {
            code = listed.Code;
            return listed.Info with { RawCode = rawCode };
        }

        code = _unknown;

        foreach (ErrorFallback fallback in Fallbacks)
        {
            if (fallback.Find(rawCode) is ErrorInfo general)
            {
                return general with { RawCode = rawCode };
            }
        }

        if (_isInteger && ErrorCodeText.TryReadInteger(rawCode, out long number))
        {
            foreach (ErrorRange<TCode> range in Ranges)
            {
                if (number >= range.First && number <= range.Last)
                {
                    code = range.Code;
                    return range.Info with { RawCode = rawCode };
                }
            }
        }

        return new ErrorInfo(rawCode, UnknownName, string.Empty, Unlisted, ErrorRetry.Never);
    }

    /// <summary>What an answer without a code means, by its HTTP status alone.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The member for unknown codes.</param>
    /// <returns>What is known, or null if the status is not listed.</returns>
    public ErrorInfo? FindStatus(int status, out TCode code)
    {
        code = _unknown;

        foreach (ErrorStatus listed in Statuses)
        {
            if (listed.Status == status)
            {
                return new ErrorInfo(string.Empty, UnknownName, listed.Meaning, listed.Category, listed.Retry);
            }
        }

        return null;
    }

    /// <summary>What an error without any code means.</summary>
    internal ErrorInfo WithoutCode(out TCode code)
    {
        code = _unknown;
        return new ErrorInfo(string.Empty, UnknownName, string.Empty, Unlisted, ErrorRetry.Never);
    }

    /// <summary>Whether the API itself lists a code.</summary>
    internal bool Knows(string rawCode) => _byCode.ContainsKey(KeyOf(rawCode));

    private string KeyOf(string rawCode) => _isInteger ? ErrorCodeText.OfInteger(rawCode) : rawCode.Trim();
}
