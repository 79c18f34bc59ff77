using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Model;

/// <summary>What a document says about an API, whatever its format was. Holds JSON pointers, never line numbers.</summary>
/// <param name="Title">The API's name as written in the document.</param>
/// <param name="Version">The document's own version text.</param>
/// <param name="Schemas">The schemas that a <see cref="ReferenceSchema"/> can name, in document order.</param>
/// <param name="SecuritySchemes">At most 64, in document order; requirements name them by id.</param>
public sealed record ApiModel(
    string Title,
    string Version,
    string? Description,
    EquatableArray<ApiServer> Servers,
    EquatableArray<ApiTag> Tags,
    EquatableArray<ApiOperation> Operations,
    EquatableArray<NamedSchema> Schemas,
    EquatableArray<SecurityScheme> SecuritySchemes)
{
    /// <summary>Requests that the service makes, as OpenAPI declares them.</summary>
    public EquatableArray<ApiWebhook> Webhooks { get; init; } = [];

    /// <summary>Names that were chosen by hand; where two choose for the same thing, the later one counts.</summary>
    public EquatableArray<ChosenName> ChosenNames { get; init; } = [];

    /// <summary>How requests and answers are built; null for plain HTTP as OpenAPI describes it.</summary>
    public ApiProtocol? Protocol { get; init; }

    /// <summary>The provider's error codes; null where none are known.</summary>
    public ErrorTable? Errors { get; init; }

    /// <summary>Switches in the client's options.</summary>
    public EquatableArray<ApiSetting> Settings { get; init; } = [];

    /// <summary>Formats that schemas name by <see cref="SchemaFacts.ValueFormat"/>.</summary>
    public EquatableArray<ValueFormat> Formats { get; init; } = [];

    /// <summary>Requests that the provider makes.</summary>
    public EquatableArray<ApiCallback> Callbacks { get; init; } = [];
}
