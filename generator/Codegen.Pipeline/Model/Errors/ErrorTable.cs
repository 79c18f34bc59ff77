using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Errors;

/// <summary>The error codes of an API.</summary>
/// <param name="Name">The enum's name as the document gives it, else null.</param>
/// <param name="IsInteger">Codes are integers; otherwise texts.</param>
/// <param name="Fallbacks">Names of general tables that are looked into, in order, for a code that is not listed (<c>smpp-3.4</c>).</param>
/// <param name="Unlisted">What a code means that nothing knows.</param>
public sealed record ErrorTable(
    string Pointer,
    string? Name,
    bool IsInteger,
    EquatableArray<ErrorCode> Codes,
    EquatableArray<string> Fallbacks,
    EquatableArray<ErrorRange> Ranges,
    EquatableArray<ErrorStatus> Statuses,
    ErrorCategory Unlisted);
