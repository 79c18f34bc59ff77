using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model.Paging;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Model;

/// <summary>One call of the API.</summary>
/// <param name="Pointer">JSON pointer of the operation object.</param>
/// <param name="OperationId">The document's id, as written; null where it gives none.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path template, starting with one slash, with <c>{name}</c> for each path parameter.</param>
/// <param name="Tag">The first tag, which decides the group; null where there is none.</param>
/// <param name="Parameters">Path-level and operation-level parameters merged; unique by name and location.</param>
/// <param name="Security">Alternatives, each a set of scheme ids that are used together; an empty set means anonymous, no alternative at all means that nothing is required.</param>
/// <param name="Safety">What may be repeated.</param>
/// <param name="KeyParameter">For <see cref="SendSafety.Keyed"/>: the name of the parameter that carries the deduplication key.</param>
/// <param name="ServerUrl">A base address of this operation's own, else null.</param>
public sealed record ApiOperation(
    string Pointer,
    string? OperationId,
    string Method,
    string Path,
    string? Tag,
    string? Summary,
    string? Description,
    bool Deprecated,
    EquatableArray<ApiParameter> Parameters,
    ApiBody? Body,
    EquatableArray<ApiResponse> Responses,
    EquatableArray<EquatableArray<string>> Security,
    SendSafety Safety,
    string? KeyParameter,
    string? ServerUrl)
{
    /// <summary>What a descriptor says beyond HTTP; null for OpenAPI.</summary>
    public OperationWire? Wire { get; init; }

    /// <summary>Which parameter is the text of a message, and how its segments are counted; null where the operation does not say.</summary>
    public SmsRule? Sms { get; init; }

    /// <summary>How further pages of its answer are had; null where it has none.</summary>
    public ApiPaging? Paging { get; init; }
}
