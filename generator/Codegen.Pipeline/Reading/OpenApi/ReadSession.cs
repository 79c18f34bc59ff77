using Codegen.Pipeline.Input;
using Codegen.Pipeline.Reading.OpenApi.Schemas;
using Codegen.Pipeline.Reading.OpenApi.Swagger;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What all readers of one document share.</summary>
/// <param name="Version">As stated in the document; 3.0.0 where an older one is read as that.</param>
internal sealed record ReadSession(SpecTree Tree, string Version, ReferenceResolver References, SchemaReader Schemas)
{
    /// <summary>Set for a document of OpenAPI 2.0, whose outlines are turned into those of 3.0.</summary>
    public SwaggerDefaults? Swagger { get; private init; }

    /// <param name="formats">Names that <c>x-codegen-format</c> may give.</param>
    public static ReadSession Open(SpecTree tree, string version, IEnumerable<string>? formats = null)
    {
        if (VersionReader.IsSwagger(version))
        {
            return Open(tree, "3.0.0") with { Swagger = SwaggerDefaults.Of(tree.Root) };
        }

        var extendsReferences = !version.StartsWith("3.0", StringComparison.Ordinal);
        var references = new ReferenceResolver(tree, json => extendsReferences && AllOfSchemaReader.HasShape(json));
        return new ReadSession(tree, version, references, new SchemaReader(references, extendsReferences, new HashSet<string>(formats ?? [], StringComparer.Ordinal)));
    }
}
