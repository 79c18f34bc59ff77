using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>The shapes of a union, without null, without repetitions and with unions inside of it opened.</summary>
internal static class UnionVariants
{
    public static List<ApiSchema> Read(SchemaNode node, string keyword, JsonArray items)
    {
        var variants = new List<ApiSchema>();
        var targets = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (NullVariant.Is(keyword, items, i))
            {
                continue;
            }

            var pointer = JsonPointer.Append(node.PointerOf(keyword), i);
            var variant = node.ReadAt(items[i], pointer);
            switch (variant)
            {
                case ReferenceSchema reference when reference.Target == node.Pointer:
                    node.Scope.Simplify(pointer, "A union that contains itself", "its other shapes");
                    break;
                case ReferenceSchema reference when !targets.Add(reference.Target):
                    break;
                case UnionSchema { Discriminator: null } inner when !node.Has("discriminator"):
                    variants.AddRange(inner.Variants.Select(nested => nested.Schema));
                    break;
                default:
                    variants.Add(variant);
                    break;
            }
        }

        return variants;
    }
}
