using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input;

/// <summary>A spec as a tree of JSON values. Positions are not kept: they are looked up in the text when a problem needs one.</summary>
/// <param name="Syntax">What the text was read as, so that a later look-up reads it the same way.</param>
public sealed record SpecTree(JsonObject Root, SpecSyntax Syntax)
{
    /// <summary>Where parts of the tree were written, if not in the spec at the same pointer.</summary>
    public SpecOrigins Origins { get; } = new();

    /// <summary>The value at a JSON pointer; null where there is none.</summary>
    public JsonNode? Find(string pointer)
    {
        JsonNode? node = Root;
        foreach (var segment in JsonPointer.Split(pointer))
        {
            node = Step(node, segment);
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private static JsonNode? Step(JsonNode? node, string segment) => node switch
    {
        JsonObject parent => parent.TryGetPropertyValue(segment, out var child) ? child : null,
        JsonArray list => JsonPointer.ToIndex(segment) is { } index && index < list.Count ? list[index] : null,
        _ => null,
    };
}
