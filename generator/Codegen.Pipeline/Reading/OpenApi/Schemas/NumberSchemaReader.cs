using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Numbers. Bounds stay as written, because any size of number is legal.</summary>
internal static class NumberSchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        if (node.Type is not ("integer" or "number"))
        {
            return null;
        }

        // OpenAPI 3.1 gives an exclusive bound by itself, 3.0 a flag beside the bound.
        var above = JsonNodes.Number(node["exclusiveMinimum"]);
        var below = JsonNodes.Number(node["exclusiveMaximum"]);
        return ConstraintReader.CheckRange(node, new NumberSchema(
            SchemaFactsReader.Read(node),
            node.Type == "integer",
            JsonNodes.Text(node["format"]),
            above ?? JsonNodes.Number(node["minimum"]),
            below ?? JsonNodes.Number(node["maximum"]),
            above is not null || JsonNodes.Flag(node["exclusiveMinimum"]) == true,
            below is not null || JsonNodes.Flag(node["exclusiveMaximum"]) == true)
        {
            MultipleOf = ConstraintReader.MultipleOf(node),
        });
    }
}
