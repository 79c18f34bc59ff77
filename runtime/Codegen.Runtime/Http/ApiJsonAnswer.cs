using System.ComponentModel;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// Where things stand in the JSON answers of an API: success, data and errors. Places are JSON pointers, tried in order. Made
/// once; safe for concurrent use.
/// </summary>
/// <param name="codes">The API's error codes; null where it has none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiJsonAnswer(ApiErrorCodes? codes)
{
    /// <summary>A body is read in this form whatever the HTTP status is; otherwise with 2xx only.</summary>
    public bool AnyStatus { get; init; }

    /// <summary>Only errors are looked for: what a success holds, JSON or not, is a matter of its operation.</summary>
    public bool ErrorsOnly { get; init; }

    /// <summary>What tells success; null where the HTTP status does.</summary>
    public ApiSuccessMember? Success { get; init; }

    /// <summary>Where the operation's own answer stands; none at all for the whole body.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Where the API's time of the answer stands.</summary>
    public IReadOnlyList<string> Date { get; init; } = [];

    /// <summary>The form of that time; null for that of RFC 3339.</summary>
    public ValueTextFormat<ProviderTime>? DateFormat { get; init; }

    /// <summary>Where the code of an error stands.</summary>
    public IReadOnlyList<string> ErrorCode { get; init; } = [];

    /// <summary>Where the text of an error stands.</summary>
    public IReadOnlyList<string> ErrorMessage { get; init; } = [];

    /// <summary>Where more about an error stands.</summary>
    public IReadOnlyList<string> ErrorDetails { get; init; } = [];

    /// <summary>Where the time of an error stands.</summary>
    public IReadOnlyList<string> ErrorDate { get; init; } = [];

    /// <summary>What is accepted beyond the description.</summary>
    public JsonTolerance Reading { get; init; }

    /// <summary>The raw JSON of the data is kept beside the typed form.</summary>
    public bool KeepRaw { get; init; }

    internal ApiErrorCodes? Codes { get; } = codes;
}
