using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>What any schema can say beside its shape.</summary>
internal static class SchemaFactsReader
{
    public static SchemaFacts Read(SchemaNode node) => new(
        node.Pointer,
        JsonNodes.Text(node["title"]),
        JsonNodes.Text(node["description"]),
        node.AllowsNull,
        JsonNodes.Flag(node["readOnly"]) == true,
        JsonNodes.Flag(node["writeOnly"]) == true,
        JsonNodes.Flag(node["deprecated"]) == true)
    {
        ValueFormat = JsonNodes.Text(node["x-codegen-format"]) is { } format && node.Reader.KnowsFormat(format) ? format : null,
    };

    public static ApiSchema Wrap(SchemaFacts outer, ApiSchema inner) => inner with { Facts = outer.Around(inner.Facts) };
}
