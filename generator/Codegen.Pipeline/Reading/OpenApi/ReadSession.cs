using Codegen.Pipeline.Input;
using Codegen.Pipeline.Reading.OpenApi.Schemas;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What all readers of one document share.</summary>
/// <param name="Version">As stated in the document.</param>
internal sealed record ReadSession(SpecTree Tree, string Version, ReferenceResolver References, SchemaReader Schemas)
{
    /// <param name="formats">Names that <c>x-codegen-format</c> may give.</param>
    public static ReadSession Open(SpecTree tree, string version, IEnumerable<string>? formats = null)
    {
        var extendsReferences = !version.StartsWith("3.0", StringComparison.Ordinal);
        var references = new ReferenceResolver(tree, json => extendsReferences && AllOfSchemaReader.HasShape(json));
        return new ReadSession(tree, version, references, new SchemaReader(references, extendsReferences, new HashSet<string>(formats ?? [], StringComparer.Ordinal)));
    }
}
