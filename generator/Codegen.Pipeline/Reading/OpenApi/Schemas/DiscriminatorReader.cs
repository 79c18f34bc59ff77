using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary><c>discriminator</c>: which texts select which variant of a union.</summary>
internal static class DiscriminatorReader
{
    /// <summary>The member that tells the variants apart.</summary>
    public static string? Name(SchemaNode node) => JsonNodes.Text(JsonNodes.Member(node["discriminator"], "propertyName"));

    public static IEnumerable<UnionVariant> Assign(SchemaNode node, List<ApiSchema> variants)
    {
        if (Name(node) is not { } name)
        {
            return variants.Select(variant => new UnionVariant(variant, []));
        }

        var mapped = Mapping(node, variants);
        return [.. variants.Select(variant => new UnionVariant(variant, [.. Values(node, name, variant, mapped)]))];
    }

    private static IEnumerable<string> Values(SchemaNode node, string name, ApiSchema variant, Dictionary<string, List<string>> mapped)
    {
        var target = (variant as ReferenceSchema)?.Target;
        if (target is not null && mapped.TryGetValue(target, out var values))
        {
            return values;
        }

        var stated = Stated(node, name, target ?? variant.Facts.Pointer);
        return target is null ? stated : stated.Append(JsonPointer.Last(target)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Many documents leave the mapping out and let each variant fix the member to one text.</summary>
    private static IEnumerable<string> Stated(SchemaNode node, string name, string pointer)
    {
        var json = node.Reader.References.Find(pointer);
        var member = JsonNodes.Member(JsonNodes.Member(json, "properties"), name);
        var only = JsonNodes.Member(member, "enum") is JsonArray { Count: 1 } list ? list[0] : JsonNodes.Member(member, "const");
        return JsonNodes.Text(only) is { } text ? [text] : [];
    }

    private static Dictionary<string, List<string>> Mapping(SchemaNode node, List<ApiSchema> variants)
    {
        var mapped = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in JsonNodes.Member(node["discriminator"], "mapping") as JsonObject ?? [])
        {
            var pointer = JsonPointer.Append(JsonPointer.Append(node.PointerOf("discriminator"), "mapping"), entry.Key);
            var resolved = node.Reader.References.Follow(ToReference(JsonNodes.Text(entry.Value) ?? ""));
            if (resolved.Pointer is not { } target)
            {
                node.Scope.Note(Problems.ProblemId.BrokenReference, pointer, JsonNodes.Text(entry.Value) ?? "", resolved.Failure!);
            }
            else if (!variants.Any(variant => variant is ReferenceSchema reference && reference.Target == target))
            {
                node.Scope.Simplify(pointer, $"A mapping to something that is not a shape of the union ('{entry.Key}')", "nothing");
            }
            else if (mapped.TryGetValue(target, out var values))
            {
                values.Add(entry.Key);
            }
            else
            {
                mapped.Add(target, [entry.Key]);
            }
        }

        return mapped;
    }

    /// <summary>A mapping may name a schema by its bare name.</summary>
    private static string ToReference(string value) =>
        value.Length > 0 && value.IndexOfAny(['/', '#']) < 0
            ? "#" + JsonPointer.Append("/components/schemas", value).Replace("%", "%25")
            : value;
}
