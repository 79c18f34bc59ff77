using Codegen.Pipeline.Collections;

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
    EquatableArray<SecurityScheme> SecuritySchemes);
