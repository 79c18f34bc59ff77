using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What a document says for all of its operations.</summary>
/// <param name="DeclaredSchemes">Ids of all security schemes, also of those that we cannot use.</param>
internal sealed record DocumentFrame(
    string Title,
    string Version,
    string? Description,
    IReadOnlyList<ApiServer> Servers,
    IReadOnlyList<ApiTag> Tags,
    IReadOnlyList<SecurityScheme> SecuritySchemes,
    HashSet<string> DeclaredSchemes)
{
    public EquatableArray<EquatableArray<string>> Security { get; init; }
}
