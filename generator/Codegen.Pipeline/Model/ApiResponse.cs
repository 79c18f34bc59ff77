using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>An answer for a status, a range of statuses or (0 to 0) every status not named otherwise.</summary>
/// <param name="FirstStatus">The lowest status; 0 for <c>default</c>.</param>
/// <param name="LastStatus">The highest status; 0 for <c>default</c>.</param>
/// <param name="Content">The media type that we read, the preferred one; null where the answer has no body.</param>
public sealed record ApiResponse(
    string Pointer,
    int FirstStatus,
    int LastStatus,
    string? Description,
    EquatableArray<ApiHeader> Headers,
    ApiContent? Content)
{
    /// <summary>Other media types of the answer that mean something else than the preferred one, such as a file beside JSON.</summary>
    public EquatableArray<ApiContent> Others { get; init; } = [];

    public bool IsDefault => FirstStatus == 0;

    /// <summary>All media types that are read.</summary>
    public IEnumerable<ApiContent> Contents => Content is null ? [] : [Content, .. Others];

    public bool IsSuccess => FirstStatus is >= 200 and < 300;
}
