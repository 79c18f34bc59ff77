using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>What any schema can say, and how it adds up where one schema stands around another.</summary>
internal static class SchemaFactsReader
{
    public static SchemaFacts Read(SchemaNode node) => new(
        node.Pointer,
        JsonNodes.Text(node["title"]),
        JsonNodes.Text(node["description"]),
        node.AllowsNull,
        JsonNodes.Flag(node["readOnly"]) == true,
        JsonNodes.Flag(node["writeOnly"]) == true,
        JsonNodes.Flag(node["deprecated"]) == true);

    /// <summary>The facts of a schema that wraps another one and adds nothing but facts; the outer words count.</summary>
    public static SchemaFacts Around(SchemaFacts outer, SchemaFacts inner) => new(
        outer.Pointer,
        outer.Title ?? inner.Title,
        outer.Description ?? inner.Description,
        outer.Nullable || inner.Nullable,
        outer.ReadOnly || inner.ReadOnly,
        outer.WriteOnly || inner.WriteOnly,
        outer.Deprecated || inner.Deprecated,
        outer.DefaultJson ?? inner.DefaultJson);

    public static ApiSchema Wrap(SchemaFacts outer, ApiSchema inner) => inner with { Facts = Around(outer, inner.Facts) };
}
