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
    public bool IsDefault => FirstStatus == 0;

    public bool IsSuccess => FirstStatus is >= 200 and < 300;
}
