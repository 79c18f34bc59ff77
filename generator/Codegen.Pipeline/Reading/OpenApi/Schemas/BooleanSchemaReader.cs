using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>True or false.</summary>
internal static class BooleanSchemaReader
{
    public static ApiSchema? Read(SchemaNode node) =>
        node.Type == "boolean" ? new BooleanSchema(SchemaFactsReader.Read(node)) : null;
}
