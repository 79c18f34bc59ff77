using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary><c>$ref</c>, and <c>$dynamicRef</c> where it can mean one schema only.</summary>
internal static class ReferenceSchemaReader
{
    public static ApiSchema? Read(SchemaNode node)
    {
        var keyword = ReferenceResolver.KeywordOf(node.Json);
        if (node[keyword] is null || ReferenceResolver.ReferenceOf(node.Json) is not { } reference)
        {
            return null;
        }

        var facts = SchemaFactsReader.Read(node);
        if (Target(node, keyword, reference) is not { } target)
        {
            return new AnySchema(facts);
        }

        var result = new ReferenceSchema(facts, target);
        var rest = node.Without(keyword);
        return node.Reader.ExtendsReferences && AllOfSchemaReader.HasShape(rest)
            ? new AllOfSchema(facts, [result, SchemaReader.ReadRest(rest with { IsPart = true })])
            : result;
    }

    /// <summary>The pointer of the schema that a reference leads to; a failure is reported at the reference.</summary>
    private static string? Target(SchemaNode node, string keyword, string reference)
    {
        var resolved = node.Reader.References.Follow(reference);
        if (resolved.Pointer is { } pointer && SchemaPlace.IsSchema(pointer))
        {
            node.Scope.Use(pointer);
            return pointer;
        }

        node.Scope.Break(node.PointerOf(keyword), reference, resolved.Failure ?? "what stands there is not a schema");
        return null;
    }
}
