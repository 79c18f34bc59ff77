using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Model;

/// <summary>A value outside the body.</summary>
/// <param name="JsonContent">The value is sent as JSON text (the parameter is declared by <c>content</c>) and style does not apply.</param>
public sealed record ApiParameter(
    string Pointer,
    string Name,
    ParameterLocation Location,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved,
    bool Required,
    bool Deprecated,
    string? Description,
    ApiSchema Schema,
    bool JsonContent)
{
    /// <summary>The text that is always sent, because the document allows no other; null where the caller gives the value.</summary>
    public string? FixedValue { get; init; }

    /// <summary>The form whose fields are the whole query; null for all other parameters.</summary>
    public ApiContent? Form { get; init; }

    /// <summary>What a descriptor says beyond HTTP; null for OpenAPI.</summary>
    public ParameterWire? Wire { get; init; }
}
