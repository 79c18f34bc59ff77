using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Reading;

/// <summary>Where a reference leads, or why it leads nowhere.</summary>
/// <param name="Pointer">The target in canonical spelling; null where there is none.</param>
internal sealed record ResolvedReference(string? Pointer, JsonNode? Node, string? Failure)
{
    public static ResolvedReference To(string pointer, JsonNode node) => new(pointer, node, null);

    public static ResolvedReference Nowhere(string reason) => new(null, null, reason);
}
