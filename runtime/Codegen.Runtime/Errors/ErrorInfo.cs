namespace Codegen.Runtime.Errors;

/// <summary>What is known about one error code of an API. Immutable.</summary>
/// <param name="RawCode">The code as it came, or as the API lists it; empty where an answer held none.</param>
/// <param name="Name">Its name; <c>Unknown</c> where nothing lists it.</param>
/// <param name="Meaning">What it means; empty where that is not known.</param>
/// <param name="Category">What kind of thing went wrong.</param>
/// <param name="Retry">What a repeat is good for.</param>
public sealed record ErrorInfo(string RawCode, string Name, string Meaning, ErrorCategory Category, ErrorRetry Retry)
{
    /// <summary>What the error is about.</summary>
    public ErrorScope Scope { get; init; }

    /// <summary>How many further requests at most, where <see cref="Retry"/> allows any.</summary>
    public int Attempts { get; init; }

    /// <summary>The pause before the first repeat, doubled for each further one.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>HTTP statuses with which <see cref="Retry"/> holds; empty for any.</summary>
    public IReadOnlyList<int> Statuses { get; init; } = [];

    /// <summary>Other spellings of the code.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether the API leaves out what follows in a batch.</summary>
    public bool EndsBatch { get; init; }

    /// <summary>Tells code, name and category.</summary>
    /// <returns>Such as <c>1709 Busy (Temporary)</c>.</returns>
    public override string ToString() => RawCode.Length == 0 || RawCode == Name ? $"{Name} ({Category})" : $"{RawCode} {Name} ({Category})";

    /// <summary>Whether the rule of <see cref="Retry"/> holds with a status.</summary>
    /// <param name="status">The answer's HTTP status.</param>
    /// <returns>True if the status is listed, or none is.</returns>
    public bool AppliesTo(int status)
    {
        foreach (int listed in Statuses)
        {
            if (listed == status)
            {
                return true;
            }
        }

        return Statuses.Count == 0;
    }
}
